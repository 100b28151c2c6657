import * as z from 'zod/v4';
import { claimSchema } from './claim.ts';
import { correctionSchema } from './correction.ts';
import { keyed } from './keyed.ts';
import { mentionSchema } from './mention.ts';
import { noun } from './noun.ts';
import { optional } from './optional.ts';
import { paragraphSchema } from './paragraph.ts';
import { partySchema } from './party.ts';
import { placeSchema } from './place.ts';
import { proposalSchema } from './proposal.ts';
import { provenanceSchema } from './provenance.ts';
import { quoteSchema } from './quote.ts';
import { readingSchema } from './reading.ts';
import { retiredSchema } from './retired.ts';
import { skipSchema } from './skip.ts';
import { sourceSchema } from './source.ts';
import { statementSchema } from './statement.ts';
import { timeExpressionSchema } from './timeExpression.ts';
import { timelineEventSchema } from './timelineEvent.ts';

/**
 * Schema of `Article`: the shape alone. `parseArticle` also checks what no shape can say.
 *
 * @example
 * ```ts
 * import { article } from 'onrecord';
 * import { articleSchema } from 'onrecord/schema';
 * articleSchema.parse(article).quotes['veryWell']?.exact; //=> 'very well.'
 * const { text: _, ...rest } = article;
 * articleSchema.safeParse(rest).error?.issues[0]?.path; //=> ['text']
 * ```
 *
 * @category Article
 */
export const articleSchema = noun(
  'Article',
  'One news article as data: its words, and the records that point at them.',
  {
    paragraphs: keyed(paragraphSchema, 'The lines of the source, in its order.'),
    parties: keyed(partySchema, 'Who acts, speaks or is spoken of.'),
    places: keyed(placeSchema, 'Where things happen.'),
    sources: keyed(sourceSchema, 'What the records are checked against.'),
    statements: keyed(statementSchema, 'The occasions on which somebody said something.'),
    quotes: keyed(quoteSchema, 'The words between quotation marks.'),
    timeline: keyed(timelineEventSchema, 'What happened, and what is to happen, and when.'),
    times: keyed(timeExpressionSchema, 'The words that say when, how long or how often.'),
    mentions: keyed(mentionSchema, 'The words that refer to a party or a place.'),
    proposals: keyed(proposalSchema, 'What was put forward, and who stands where.'),
    readings: keyed(readingSchema, 'Where the text allows two readings.'),
    claims: keyed(
      claimSchema,
      'What the article says outside quotation marks, held against the record.',
    ),
    skips: keyed(skipSchema, 'Words that no record points at, and why.'),
    corrections: keyed(correctionSchema, 'What records said before, and why they no longer do.'),
    text: z.string().describe('The paragraphs joined with \\n: the source, byte for byte.'),
    provenance: provenanceSchema.describe('Where the text comes from and whose it is.'),
    retired: optional(
      keyed(retiredSchema, 'Ids that no record has any more, and where each leads.'),
    ),
  },
);
