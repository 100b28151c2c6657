import type { Anchor } from './anchor.ts';
import type { Basis } from './basis.ts';

/**
 * What sort of event.
 *
 * @example
 * ```ts
 * import { type EventKind, getTimeline } from 'onrecord';
 * const kind: EventKind = 'exchange';
 * getTimeline({ kind }).map(({ date }) => date); //=> ['2025-03-19']
 * ```
 *
 * @category Time
 */
export type EventKind = 'war' | 'call' | 'meeting' | 'statement' | 'negotiation' | 'exchange';

/**
 * Whether an event lay behind, ahead or was going on when the article was written.
 *
 * @example
 * ```ts
 * import { type EventStatus, getEvent, getTimeline } from 'onrecord';
 * const status: EventStatus = getEvent('followUpTalks').status;
 * status; //=> 'planned'
 * getTimeline({ status: 'ongoing' }).map(({ id }) => id); //=> ['ceasefirePush']
 * ```
 *
 * @category Time
 */
export type EventStatus = 'past' | 'planned' | 'ongoing';

/**
 * Something that happened or is to happen on a day that can be told.
 *
 * Standard: schema.org [Event](https://schema.org/Event); dates in
 * [EDTF](https://www.loc.gov/standards/datetime/) level 0–1.
 *
 * @example
 * ```ts
 * import { getEvent } from 'onrecord';
 * getEvent('trumpPutinCall').date; //=> '2025-03-18'
 * ```
 *
 * @category Time
 */
export interface TimelineEvent {
  /** Stable, never reused. */
  readonly id: string;
  /** A headline of a few words, ours. */
  readonly title: string;
  /** When, in EDTF level 0–1; days are local to the place. */
  readonly date: string;
  /** On what ground the date stands. */
  readonly basis: Basis;
  /** Why this date, in a sentence. */
  readonly why?: string;
  /** What sort of event. */
  readonly kind: EventKind;
  /** Behind, ahead or going on when the article was written. */
  readonly status: EventStatus;
  /** Ids of the parties that take part. */
  readonly participants: readonly string[];
  /** Id of the place. */
  readonly place?: string;
  /** Id of the statement made, where the event is one. */
  readonly statement?: string;
  /** The words of the article that tell of it. */
  readonly anchors: readonly Anchor[];
  /** Id of the source for what the article does not say. */
  readonly source?: string;
}
