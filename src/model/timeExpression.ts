import type { Anchor } from './anchor.ts';
import type { Basis } from './basis.ts';

/**
 * TIMEX3's four types.
 *
 * @example
 * ```ts
 * import { getTimes, type TimeType } from 'onrecord';
 * const type: TimeType = 'duration';
 * getTimes({ type }).map(({ exact, value }) => `${exact}: ${value}`);
 * //=> ['almost two-hour-long: PT2H', '30-day: P30D']
 * ```
 *
 * @category Time
 */
export type TimeType = 'date' | 'time' | 'duration' | 'set';

/**
 * Words that say when, how long or how often, and what they resolve to.
 *
 * Standard: TimeML [TIMEX3](https://timeml.github.io/site/publications/timeMLdocs/timeml_1.2.1.html);
 * values are [EDTF](https://www.loc.gov/standards/datetime/) level 0–1, or ISO 8601 durations.
 *
 * @example
 * ```ts
 * import { getTime } from 'onrecord';
 * getTime('lastWeek').value; //=> '2025-03-10/2025-03-16'
 * ```
 *
 * @category Time
 */
export interface TimeExpression extends Anchor {
  /** Stable, never reused. */
  readonly id: string;
  /** Date, time of day, duration or set. */
  readonly type: TimeType;
  /** EDTF level 0–1, or an ISO 8601 duration. */
  readonly value: string;
  /** Id of the event, statement or time expression that the words count from. */
  readonly anchoredTo?: string;
  /** On what ground the value stands. */
  readonly basis: Basis;
  /** Why this value, in a sentence. */
  readonly why: string;
  /** Other values that the words allow. */
  readonly alternatives?: readonly string[];
}
