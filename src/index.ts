/**
 * One article and everything on record about it: typed constants, helpers bound to them,
 * `verifyQuote` and `verifyText`. Start with {@link quotes} or {@link getQuotes}.
 *
 * @module onrecord
 */
export { article, type ThisArticle } from './article/article.ts';
export {
  type Claims,
  type ClaimsBy,
  type ClaimsInOrder,
  claims,
} from './article/generated/claims.ts';
export {
  type Corrections,
  type CorrectionsBy,
  type CorrectionsInOrder,
  corrections,
} from './article/generated/corrections.ts';
export {
  type Mentions,
  type MentionsBy,
  type MentionsInOrder,
  mentions,
} from './article/generated/mentions.ts';
export {
  type Paragraphs,
  type ParagraphsBy,
  type ParagraphsInOrder,
  paragraphs,
} from './article/generated/paragraphs.ts';
export {
  type Parties,
  type PartiesBy,
  type PartiesInOrder,
  parties,
} from './article/generated/parties.ts';
export {
  type Places,
  type PlacesBy,
  type PlacesInOrder,
  places,
} from './article/generated/places.ts';
export {
  type Proposals,
  type ProposalsBy,
  type ProposalsInOrder,
  proposals,
} from './article/generated/proposals.ts';
export { provenance, type ThisProvenance } from './article/generated/provenance.ts';
export {
  type Quotes,
  type QuotesBy,
  type QuotesInOrder,
  quotes,
} from './article/generated/quotes.ts';
export {
  type Readings,
  type ReadingsBy,
  type ReadingsInOrder,
  readings,
} from './article/generated/readings.ts';
export type { ThisRetired } from './article/generated/retired.ts';
export { type Skips, type SkipsBy, type SkipsInOrder, skips } from './article/generated/skips.ts';
export {
  type Sources,
  type SourcesBy,
  type SourcesInOrder,
  sources,
} from './article/generated/sources.ts';
export {
  type Statements,
  type StatementsBy,
  type StatementsInOrder,
  statements,
} from './article/generated/statements.ts';
export {
  type Timeline,
  type TimelineBy,
  type TimelineInOrder,
  timeline,
} from './article/generated/timeline.ts';
export { type Times, type TimesBy, type TimesInOrder, times } from './article/generated/times.ts';
export { getClaim, getClaims } from './article/helpers/getClaims.ts';
export { getContext } from './article/helpers/getContext.ts';
export { getCorrection, getCorrections } from './article/helpers/getCorrections.ts';
export { getMention, getMentions } from './article/helpers/getMentions.ts';
export { getParagraph, getParagraphs } from './article/helpers/getParagraphs.ts';
export { getParties, getParty } from './article/helpers/getParties.ts';
export { getPlace, getPlaces } from './article/helpers/getPlaces.ts';
export { getProposal, getProposals } from './article/helpers/getProposals.ts';
export { getQuote, getQuotes } from './article/helpers/getQuotes.ts';
export { getReading, getReadings } from './article/helpers/getReadings.ts';
export { getRecord } from './article/helpers/getRecord.ts';
export { getSegments } from './article/helpers/getSegments.ts';
export { getSkip, getSkips } from './article/helpers/getSkips.ts';
export { getSource, getSources } from './article/helpers/getSources.ts';
export { getStatement, getStatements } from './article/helpers/getStatements.ts';
export { getEvent, getTimeline } from './article/helpers/getTimeline.ts';
export { getTime, getTimes } from './article/helpers/getTimes.ts';
export { verifyQuote } from './article/helpers/verifyQuote.ts';
export { verifyText } from './article/helpers/verifyText.ts';
export type * from './article/ids.ts';
export type * from './model/anchor.ts';
export type * from './model/article.ts';
export type * from './model/attribution.ts';
export type * from './model/basis.ts';
export type * from './model/claim.ts';
export type * from './model/correction.ts';
export type * from './model/difference.ts';
export type * from './model/issue.ts';
export type * from './model/level.ts';
export type * from './model/mention.ts';
export type { Noun } from './model/noun.ts';
export type * from './model/paragraph.ts';
export type * from './model/party.ts';
export type * from './model/place.ts';
export type * from './model/proposal.ts';
export type * from './model/provenance.ts';
export type * from './model/quote.ts';
export type * from './model/quoteRecord.ts';
export type * from './model/reading.ts';
export type * from './model/retired.ts';
export type * from './model/skip.ts';
export type * from './model/source.ts';
export type * from './model/speakerFinding.ts';
export type * from './model/statement.ts';
export type * from './model/textVerification.ts';
export type * from './model/timeExpression.ts';
export type * from './model/timelineEvent.ts';
export type * from './model/verification.ts';
export type * from './model/wordDifference.ts';
export type { ClaimFilter } from './queries/getClaims.ts';
export type { Context, ContextOptions } from './queries/getContext.ts';
export type { CorrectionFilter } from './queries/getCorrections.ts';
export type { MentionFilter } from './queries/getMentions.ts';
export type { ParagraphFilter } from './queries/getParagraphs.ts';
export type { PartyFilter } from './queries/getParties.ts';
export type { PlaceFilter } from './queries/getPlaces.ts';
export type { ProposalFilter } from './queries/getProposals.ts';
export type { QuoteFilter } from './queries/getQuotes.ts';
export type { ReadingFilter } from './queries/getReadings.ts';
export type { Cover, Segment } from './queries/getSegments.ts';
export type { SkipFilter } from './queries/getSkips.ts';
export type { SourceFilter } from './queries/getSources.ts';
export type { StatementFilter } from './queries/getStatements.ts';
export type { TimelineFilter } from './queries/getTimeline.ts';
export type { TimeFilter } from './queries/getTimes.ts';
export type { VerifyOptions } from './verify/verifyOptions.ts';
