import type { Article } from '../model/article.ts';
import type { Provenance } from '../model/provenance.ts';
import { exactDate } from './exactDate.ts';
import type { FormatOptions } from './formatOptions.ts';
import { claimCorrection, type JsonLdCorrection } from './jsonLd/correctionNode.ts';
import { eventNode, type JsonLdEvent } from './jsonLd/eventNode.ts';
import { type JsonLdParty, partyNode } from './jsonLd/partyNode.ts';
import { type JsonLdPlace, placeNode } from './jsonLd/placeNode.ts';
import { type JsonLdQuotation, quotationNode } from './jsonLd/quotationNode.ts';
import { type JsonLdReference, type Naming, naming } from './jsonLd/reference.ts';
import { type JsonLdSource, sourceNode } from './jsonLd/sourceNode.ts';
import { type JsonLdStatement, statementNode } from './jsonLd/statementNode.ts';
import { type JsonLdTopic, topicNode } from './jsonLd/topicNode.ts';
import { licence } from './licence.ts';
import { nameOf } from './nameOf.ts';
import { reportText } from './reportText.ts';
import { written } from './written.ts';

/**
 * An article as a schema.org NewsArticle.
 *
 * @example
 * ```ts
 * import { article } from 'onrecord';
 * import { type JsonLdArticle, toJsonLd } from 'onrecord/formats';
 * const node: JsonLdArticle = toJsonLd(article);
 * node.hasPart.length; //=> 10
 * node.inLanguage; //=> 'en'
 * ```
 *
 * @category JSON-LD
 */
export interface JsonLdArticle {
  readonly '@context': 'https://schema.org';
  readonly '@type': 'NewsArticle';
  readonly '@id': string;
  readonly url?: string;
  readonly headline?: string;
  readonly articleBody: string;
  readonly datePublished?: string;
  readonly inLanguage?: string;
  readonly publisher?: JsonLdReference;
  readonly copyrightHolder?: { readonly '@type': 'Organization'; readonly name: string };
  readonly copyrightNotice: string;
  readonly sdLicense?: string;
  readonly about: readonly (JsonLdTopic | JsonLdEvent)[];
  readonly mentions: readonly (JsonLdParty | JsonLdPlace | JsonLdStatement)[];
  readonly hasPart: readonly JsonLdQuotation[];
  readonly citation: readonly JsonLdSource[];
  readonly correction: readonly JsonLdCorrection[];
}

/**
 * The article for search engines and knowledge graphs, as schema.org JSON-LD: the report, each
 * quotation with speaker, source and relay, parties, places, events, sources, and where the record
 * has it otherwise. For a page, take {@link toJsonLdScript}.
 *
 * What it can't say: where in the text words stand ({@link toWebAnnotations} can), readings, time
 * expressions, proposals and stances, whose view words report, how we know, how well a source is
 * attested, vague dates (only days, and times to the second), and furniture, which is left out.
 *
 * @param article - any article
 * @param options - the page's address, where it is not the provenance's
 * @returns plain data, the same for the same article
 * @throws TypeError when it is no article, or the given address is neither `http` nor `https`
 *
 * @example
 * ```ts
 * import { article } from 'onrecord';
 * import { toJsonLd } from 'onrecord/formats';
 * const { hasPart } = toJsonLd(article);
 * hasPart[7]?.text; //=> 'ball is in Russia’s court'
 * hasPart[7]?.spokenByCharacter; //=> { '@id': 'https://kyivpost.com/post/49147#marcoRubio' }
 * ```
 *
 * @category JSON-LD
 */
export function toJsonLd(article: Article, options?: FormatOptions): JsonLdArticle {
  return written('toJsonLd', article, options, ({ page, iri }) => {
    return {
      '@context': 'https://schema.org',
      '@type': 'NewsArticle',
      '@id': iri,
      ...(page !== undefined && { url: page }),
      articleBody: reportText(article),
      ...published(article.provenance, naming(iri)),
      ...parts(article, naming(iri)),
    };
  });
}

type Published = Pick<
  JsonLdArticle,
  | 'headline'
  | 'datePublished'
  | 'inLanguage'
  | 'publisher'
  | 'copyrightHolder'
  | 'copyrightNotice'
  | 'sdLicense'
>;

function published(provenance: Provenance, { ref }: Naming): Published {
  const { headline, language, publisher, rights } = provenance;
  const date = exactDate(provenance.published);
  const { textHolder, annotations } = rights;
  return {
    ...(headline !== undefined && { headline }),
    ...(date && { datePublished: date }),
    ...(language !== undefined && { inLanguage: language }),
    ...(publisher !== undefined && { publisher: ref(publisher) }),
    ...(textHolder !== undefined && {
      copyrightHolder: { '@type': 'Organization', name: textHolder },
    }),
    copyrightNotice: rights.text,
    ...(annotations !== undefined && { sdLicense: licence(annotations) }),
  };
}

type Parts = Pick<JsonLdArticle, 'about' | 'mentions' | 'hasPart' | 'citation' | 'correction'>;

function parts(article: Article, names: Naming): Parts {
  const { parties, places, statements, quotes, timeline, sources, claims, provenance } = article;
  const called = (id: string): string => nameOf(article, id);
  return {
    about: [
      ...(provenance.topics ?? []).map(topicNode),
      ...Object.values(timeline).map((event) => eventNode(event, names)),
    ],
    mentions: [
      ...Object.values(parties).map((party) => partyNode(party, names)),
      ...Object.values(places).map((place) => placeNode(place, names)),
      ...Object.values(statements).map((statement) => statementNode(statement, names, called)),
    ],
    hasPart: Object.values(quotes).map((quote, i) => quotationNode(quote, i + 1, names)),
    citation: Object.values(sources).map((source) => sourceNode(source, names)),
    correction: Object.values(claims).flatMap((claim) => claimCorrection(claim) ?? []),
  };
}
