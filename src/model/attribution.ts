import type { Anchor } from './anchor.ts';

/**
 * What a party is in the way of words to the reader: the `voice` that said them, or a `relay` that
 * passed them on.
 *
 * @example
 * ```ts
 * import { type AttributionRole, getQuote } from 'onrecord';
 * const role: AttributionRole = getQuote('energyCeasefire').attribution[1].role;
 * role; //=> 'relay'
 * ```
 *
 * @category Quotations
 */
export type AttributionRole = 'voice' | 'relay';

/**
 * How we know: `text` the article says so, at {@link Attribution.anchor}; `inherited` the
 * attribution of a neighbouring quotation carries on; `inferred` the editor of the record concludes
 * it.
 *
 * @example
 * ```ts
 * import { type AttributionBasis, getQuote } from 'onrecord';
 * const basis: AttributionBasis = getQuote('saferPlace').attribution[0].basis;
 * basis; //=> 'text'
 * ```
 *
 * @category Quotations
 */
export type AttributionBasis = 'text' | 'inherited' | 'inferred';

/**
 * One step in the way of words from a voice to the reader. The chain stands from the voice outwards,
 * relays last.
 *
 * Standard: a source span of the Penn Attribution Relation Corpus (PARC 3.0).
 *
 * @example
 * ```ts
 * import { getQuote } from 'onrecord';
 * getQuote('veryWell').attribution.map(({ party, role }) => `${role}: ${party}`);
 * //=> ['voice: russianSource', 'relay: cnn']
 * ```
 *
 * @category Quotations
 */
export interface Attribution {
  /** Id of the party. */
  readonly party: string;
  /** Voice or relay. */
  readonly role: AttributionRole;
  /** How we know. */
  readonly basis: AttributionBasis;
  /** The words that name the party here; there is one where the basis is `text`. */
  readonly anchor?: Anchor;
}
