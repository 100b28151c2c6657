// Made by `npm run content` from the words in the folder above: never edited by hand.
import { records } from '../../define/records.ts';

/**
 * What records said before, what they say now and why, by id.
 *
 * @example
 * ```ts
 * import { corrections, type Corrections } from 'onrecord';
 * const none: Corrections = corrections;
 * none; //=> {}
 * ```
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
export const corrections: Corrections = /* @__PURE__ */ records<Corrections>(
  {},
  '0',
);

/**
 * The same records, in order.
 *
 * @example
 * ```ts
 * import { getCorrections, type CorrectionsInOrder } from 'onrecord';
 * const none: CorrectionsInOrder = getCorrections();
 * none; //=> []
 * ```
 *
 * @category Article
 */
export type CorrectionsInOrder = readonly [
];

/**
 * The same records by what a filter may ask.
 *
 * @example
 * ```ts
 * import { corrections, type CorrectionsBy } from 'onrecord';
 * const none: CorrectionsBy = { concerns: corrections };
 * none; //=> { concerns: {} }
 * ```
 *
 * @category Article
 */
export type CorrectionsBy = {
  readonly concerns: Readonly<Record<never, never>>;
};
