/**
 * zod schemas of every noun, and {@link parseArticle} for an article that comes as JSON. zod is an
 * optional peer: only this door needs it.
 *
 * @module onrecord/schema
 */
export { ArticleError } from './define/articleError.ts';
export { anchorSchema } from './schema/anchor.ts';
export { articleSchema } from './schema/article.ts';
export {
  attributionBasisSchema,
  attributionRoleSchema,
  attributionSchema,
} from './schema/attribution.ts';
export { basisSchema } from './schema/basis.ts';
export { claimSchema, claimVerdictSchema, claimVersionSchema } from './schema/claim.ts';
export { correctionSchema } from './schema/correction.ts';
export { differenceSchema } from './schema/difference.ts';
export { idSchema } from './schema/id.ts';
export { levelSchema } from './schema/level.ts';
export { mentionFormSchema, mentionSchema } from './schema/mention.ts';
export { paragraphRoleSchema, paragraphSchema } from './schema/paragraph.ts';
export { parseArticle } from './schema/parseArticle.ts';
export { partyKindSchema, partySchema } from './schema/party.ts';
export { placeKindSchema, placeSchema } from './schema/place.ts';
export {
  positionSchema,
  proposalKindSchema,
  proposalSchema,
  stanceSchema,
} from './schema/proposal.ts';
export { provenanceSchema, rightsSchema } from './schema/provenance.ts';
export { quoteKindSchema, quoteSchema } from './schema/quote.ts';
export { quoteRecordSchema, recordVerdictSchema } from './schema/quoteRecord.ts';
export { readingSchema } from './schema/reading.ts';
export { movedSchema, retiredSchema, splitSchema } from './schema/retired.ts';
export { type ParsedArticle, safeParseArticle } from './schema/safeParseArticle.ts';
export { skipSchema } from './schema/skip.ts';
export { sourceSchema } from './schema/source.ts';
export { statementMediumSchema, statementSchema } from './schema/statement.ts';
export { timeExpressionSchema, timeTypeSchema } from './schema/timeExpression.ts';
export { eventKindSchema, eventStatusSchema, timelineEventSchema } from './schema/timelineEvent.ts';
