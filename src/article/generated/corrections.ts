// Made by `npm run content` from the words in the folder above: never edited by hand.
import { records } from '../../define/records.ts';

/**
 * What records said before, what they say now and why, by id.
 *
 * @category Article
 */
export type Corrections = Readonly<Record<never, never>>;

/**
 * What records said before, what they say now and why, by id.
 *
 * @example
 * ```ts
 * import { corrections } from 'onrecord';
 * Object.keys(corrections).length; //=> 0
 * ```
 *
 * @category Article
 */
export const corrections: Corrections = /* @__PURE__ */ records<Corrections>(`[
[]
]`);

/**
 * The same records, in order.
 *
 * @category Article
 */
export type CorrectionsInOrder = readonly [
];

/**
 * The same records by what a filter may ask.
 *
 * @category Article
 */
export type CorrectionsBy = {
  readonly concerns: Readonly<Record<never, never>>;
};
