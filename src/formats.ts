/**
 * Exporters: an article as JSON-LD, ninjs, Web Annotations, iCalendar, CSL, BibTeX, HTML, Markdown …,
 * and {@link fromWebAnnotations} as the way back. The guide Standards shows the output of each.
 *
 * @module onrecord/formats
 */
export type { FormatOptions } from './formats/formatOptions.ts';
export { fromWebAnnotations } from './formats/fromWebAnnotations.ts';
export type { JsonLdCorrection } from './formats/jsonLd/correctionNode.ts';
export type { JsonLdEvent } from './formats/jsonLd/eventNode.ts';
export type { JsonLdParty } from './formats/jsonLd/partyNode.ts';
export type { JsonLdPlace } from './formats/jsonLd/placeNode.ts';
export type { JsonLdQuotation, JsonLdRelay } from './formats/jsonLd/quotationNode.ts';
export type { JsonLdReference } from './formats/jsonLd/reference.ts';
export type { JsonLdSource } from './formats/jsonLd/sourceNode.ts';
export type { JsonLdStatement } from './formats/jsonLd/statementNode.ts';
export type { JsonLdTopic } from './formats/jsonLd/topicNode.ts';
export type { NinjsEvent } from './formats/ninjs/event.ts';
export type { NinjsInfoSource } from './formats/ninjs/infoSources.ts';
export type { NinjsNamed, NinjsParties } from './formats/ninjs/parties.ts';
export type { TimelineJsDate, TimelineJsDates } from './formats/timelineJs/date.ts';
export { toBibtex } from './formats/toBibtex.ts';
export type { CslDate, CslItem, CslName } from './formats/toCslJson.ts';
export { toCslJson } from './formats/toCslJson.ts';
export { toHtml } from './formats/toHtml.ts';
export { toICalendar } from './formats/toICalendar.ts';
export type { JsonLdArticle } from './formats/toJsonLd.ts';
export { toJsonLd } from './formats/toJsonLd.ts';
export { toJsonLdScript } from './formats/toJsonLdScript.ts';
export { toMarkdown } from './formats/toMarkdown.ts';
export type { NinjsBody, NinjsItem } from './formats/toNinjs.ts';
export { toNinjs } from './formats/toNinjs.ts';
export { toTextFragment } from './formats/toTextFragment.ts';
export type { TimelineJs, TimelineJsSlide, TimelineJsText } from './formats/toTimelineJs.ts';
export { toTimelineJs } from './formats/toTimelineJs.ts';
export { toWebAnnotations } from './formats/toWebAnnotations.ts';
export type {
  WebAnnotation,
  WebAnnotationBody,
  WebAnnotationMotivation,
  WebAnnotationPosition,
  WebAnnotationQuote,
  WebAnnotationTarget,
} from './formats/webAnnotation/annotation.ts';
export type { AnchoredNoun } from './formats/webAnnotation/layout.ts';
export type { ReadAnnotations, Remark } from './formats/webAnnotation/readAnnotations.ts';
export type { Anchor } from './model/anchor.ts';
export type { Article, Nouns } from './model/article.ts';
export type { Issue, RuleName } from './model/issue.ts';
