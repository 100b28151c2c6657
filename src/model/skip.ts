import type { Anchor } from './anchor.ts';

/**
 * Words that look as if a record should point at them, and why none does. A skip keeps coverage
 * honest: nothing is left out in silence.
 *
 * @example
 * ```ts
 * import { getSkips } from 'onrecord';
 * getSkips({ paragraph: 'p17' }).map(({ exact }) => exact); //=> ['Ctrl', 'Enter']
 * ```
 *
 * @category Readings
 */
export interface Skip extends Anchor {
  /** Stable, never reused. */
  readonly id: string;
  /** Why no record points here. */
  readonly why: string;
}
