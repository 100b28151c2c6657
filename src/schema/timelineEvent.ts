import * as z from 'zod/v4';
import { anchorSchema } from './anchor.ts';
import { basisSchema } from './basis.ts';
import { idSchema } from './id.ts';
import { list } from './list.ts';
import { noun } from './noun.ts';
import { optional } from './optional.ts';

/**
 * Schema of `EventKind`.
 *
 * @example
 * ```ts
 * import { eventKindSchema } from 'onrecord/schema';
 * eventKindSchema.parse('call'); //=> 'call'
 * eventKindSchema.safeParse('summit').success; //=> false
 * ```
 *
 * @category Time
 */
export const eventKindSchema = z
  .enum(['war', 'call', 'meeting', 'statement', 'negotiation', 'exchange'])
  .meta({ title: 'EventKind', description: 'What sort of event.' });

/**
 * Schema of `EventStatus`.
 *
 * @example
 * ```ts
 * import { eventStatusSchema } from 'onrecord/schema';
 * eventStatusSchema.options; //=> ['past', 'planned', 'ongoing']
 * eventStatusSchema.safeParse('cancelled').success; //=> false
 * ```
 *
 * @category Time
 */
export const eventStatusSchema = z.enum(['past', 'planned', 'ongoing']).meta({
  title: 'EventStatus',
  description: 'Behind, ahead or going on when the article was written.',
});

/**
 * Schema of `TimelineEvent`.
 *
 * @example
 * ```ts
 * import { getEvent } from 'onrecord';
 * import { timelineEventSchema } from 'onrecord/schema';
 * timelineEventSchema.parse(getEvent('trumpPutinCall')).participants;
 * //=> ['donaldTrump', 'vladimirPutin']
 * timelineEventSchema.safeParse({ ...getEvent('trumpPutinCall'), date: 2025 }).success; //=> false
 * ```
 *
 * @category Time
 */
export const timelineEventSchema = noun(
  'TimelineEvent',
  'Something that happened or is to happen on a day that can be told.',
  {
    id: idSchema.describe('Stable, never reused.'),
    title: z.string().describe('A headline of a few words.'),
    date: z.string().describe('When, in EDTF level 0–1; days are local to the place.'),
    basis: basisSchema.describe('On what ground the date stands.'),
    why: optional(z.string().describe('Why this date, in a sentence.')),
    kind: eventKindSchema.describe('Call, meeting, statement …'),
    status: eventStatusSchema.describe('Past, planned or ongoing.'),
    participants: list(idSchema, 'Ids of the parties that take part.'),
    place: optional(idSchema.describe('Id of the place.')),
    statement: optional(idSchema.describe('Id of the statement made, where the event is one.')),
    anchors: list(anchorSchema, 'The words of the article that tell of it.'),
    source: optional(idSchema.describe('Id of the source for what the article does not say.')),
  },
);
