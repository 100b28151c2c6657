import type { Article } from '../model/article.ts';
import type { Noun } from '../model/noun.ts';
import { asked } from './asked.ts';
import type { AtOf, KnownIdOf } from './at.ts';
import { pick } from './collection.ts';
import { recordsOf } from './records.ts';

/** The ids that one can ask an article for, whatever the noun. */
export type AnyIdOf<article extends Record<Noun, unknown>> = {
  [noun in Noun]: KnownIdOf<article, noun>;
}[Noun];

/** The record of an article that has an id, or to which the id moved, whatever the noun. */
export type AnyAtOf<article extends Record<Noun, unknown>, id> = {
  [noun in Noun]: AtOf<article, noun, id>;
}[Noun];

/**
 * The record with an id, whatever its noun: what the `concerns` of a reading or a correction points at.
 * Where you know the noun take `getQuote`, `getParty` … instead: they bring its records alone.
 *
 * @param article - anyone's article
 * @param id - of the record
 * @returns the record, exactly typed
 * @throws RangeError that names the nearest id; TypeError when the article is none
 *
 * @example
 * ```ts
 * import { article } from 'onrecord';
 * import { getReading, getRecord } from 'onrecord/core';
 * const [first] = getReading(article, 'negotiationsVoice').concerns;
 * getRecord(article, first).id; //=> 'negotiationsBegin'
 * ```
 *
 * @category Article
 */
export function getRecord<article extends Article, const id extends AnyIdOf<article>>(
  article: article,
  id: id,
): AnyAtOf<article, id> {
  return asked(() => pick(recordsOf(article), id, 'record', article.retired)) as never;
}
