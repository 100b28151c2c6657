/**
 * For anyone's article: {@link defineArticle} and {@link checkArticle}, and the helpers of `onrecord`
 * with the article as first argument. It holds none of ours.
 *
 * @module onrecord/core
 */
export { checkArticle } from './checks/checkArticle.ts';
export { ArticleError } from './define/articleError.ts';
export { type DefinedArticle, type Draft, defineArticle } from './define/defineArticle.ts';
export { diffArticles } from './diff/diffArticles.ts';
export { leastBump } from './diff/leastBump.ts';
export type * from './model/anchor.ts';
export type * from './model/article.ts';
export type * from './model/attribution.ts';
export type * from './model/basis.ts';
export type * from './model/change.ts';
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
export { type ClaimFilter, getClaim, getClaims } from './queries/getClaims.ts';
export { type Context, type ContextOptions, getContext } from './queries/getContext.ts';
export {
  type CorrectionFilter,
  getCorrection,
  getCorrections,
} from './queries/getCorrections.ts';
export { getMention, getMentions, type MentionFilter } from './queries/getMentions.ts';
export { getParagraph, getParagraphs, type ParagraphFilter } from './queries/getParagraphs.ts';
export { getParties, getParty, type PartyFilter } from './queries/getParties.ts';
export { getPlace, getPlaces, type PlaceFilter } from './queries/getPlaces.ts';
export { getProposal, getProposals, type ProposalFilter } from './queries/getProposals.ts';
export { getQuote, getQuotes, type QuoteFilter } from './queries/getQuotes.ts';
export { getReading, getReadings, type ReadingFilter } from './queries/getReadings.ts';
export { getRecord } from './queries/getRecord.ts';
export { type Cover, getSegments, type Segment } from './queries/getSegments.ts';
export { getSkip, getSkips, type SkipFilter } from './queries/getSkips.ts';
export { getSource, getSources, type SourceFilter } from './queries/getSources.ts';
export { getStatement, getStatements, type StatementFilter } from './queries/getStatements.ts';
export { getEvent, getTimeline, type TimelineFilter } from './queries/getTimeline.ts';
export { getTime, getTimes, type TimeFilter } from './queries/getTimes.ts';
export type { VerifyOptions } from './verify/verifyOptions.ts';
export { verifyQuote } from './verify/verifyQuote.ts';
export { verifyText } from './verify/verifyText.ts';
