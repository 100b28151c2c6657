/**
 * On what ground a date stands: `text` the article says it; `derived` it follows from another date
 * by calendar arithmetic, which `checkArticle` does again; `external` a source outside the article
 * says it.
 *
 * @example
 * ```ts
 * import { type Basis, getEvent } from 'onrecord';
 * const basis: Basis = getEvent('trumpPutinCall').basis;
 * basis; //=> 'external'
 * getEvent('ceasefirePush').basis; //=> 'derived'
 * ```
 *
 * @category Time
 */
export type Basis = 'text' | 'derived' | 'external';
