import type { Claim, ClaimVerdict } from '../model/claim.ts';
import { asked } from './asked.ts';
import type { AtOf, KnownIdOf } from './at.ts';
import { type Asker, collection, pick } from './collection.ts';
import type { Empty } from './empty.ts';
import type { Fit, From, One } from './from.ts';
import type { Matching } from './matching.ts';
import { ready } from './ready.ts';
import { rowsOf } from './rows.ts';

/**
 * What `getClaims` can be asked: each key narrows the answer.
 *
 * @example
 * ```ts
 * import { type ClaimFilter, getClaims } from 'onrecord';
 * const filter: ClaimFilter = { verdict: 'disputed' };
 * getClaims(filter).map(({ id }) => id); //=> ['callLength', 'sourceDescription']
 * ```
 *
 * @category Sources
 */
export interface ClaimFilter {
  /** What the record says of it. */
  readonly verdict?: ClaimVerdict | undefined;
}

/** What a claim answers to each key, as lists of values. */
interface ClaimValues<row> {
  readonly verdict: One<row, 'verdict'>;
}

/**
 * What the article says outside quotation marks, held against the record.
 *
 * @param article - anyone's article
 * @param filter - what the records must answer; all of them without
 * @returns a frozen array; as exact as the article and the filter are literal
 * @throws RangeError that names the nearest, when an id or a word of the filter does not exist; TypeError
 * when the filter is no object or the article is none
 *
 * @example
 * ```ts
 * import { article } from 'onrecord';
 * import { getClaims } from 'onrecord/core';
 * getClaims(article, { verdict: 'contradicted' }).map(({ id }) => id); //=> ['lastInPersonMeetings']
 * ```
 *
 * @category Sources
 */
export function getClaims<article extends From<'claims'>, const filter extends ClaimFilter = Empty>(
  article: article,
  filter?: Fit<filter, keyof ClaimFilter>,
): Matching<
  article['claims'],
  { readonly [id in keyof article['claims']]: ClaimValues<article['claims'][id]> },
  filter
> {
  return asked(() => of(article)(filter), filter) as never;
}

/**
 * The claim with an id.
 *
 * @param article - anyone's article
 * @param id - of the claim
 * @returns the record, exactly typed
 * @throws RangeError that names the nearest id; TypeError when the article is none
 *
 * @example
 * ```ts
 * import { article } from 'onrecord';
 * import { getClaim } from 'onrecord/core';
 * getClaim(article, 'callLength').verdict; //=> 'disputed'
 * ```
 *
 * @category Sources
 */
export function getClaim<
  article extends From<'claims'>,
  const id extends KnownIdOf<article, 'claims'>,
>(article: article, id: id): AtOf<article, 'claims', id> {
  return pick(rowsOf(article, 'claims'), id, 'claim', article.retired) as never;
}

/** The claims of an article, ready to be asked: what `getClaims` does once they are. */
export function claimsIn(rows: Readonly<Record<string, Claim>>): Asker<ClaimFilter, Claim> {
  return collection(rows, { verdict: [['confirmed', 'contradicted', 'disputed']] });
}

const of = /* @__PURE__ */ ready(claimsIn, 'claims');
