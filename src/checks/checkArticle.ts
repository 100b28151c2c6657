import type { Issue } from '../model/issue.ts';
import { checkPlain } from './checkPlain.ts';
import { plain } from './plain.ts';

/**
 * Proves an article: every rule that `defineArticle` holds, and those that no type can hold. Nothing
 * is left out (each quotation, name and date in the body has its record), nothing dangles, nothing is
 * guessed (dates follow from their anchors, attributions stand in the text).
 *
 * Takes anything and never throws. A record with a fault is not judged further, and no other record
 * is blamed for it: mend it, and check again. Take `parseArticle` where data comes from outside and
 * only its shape is in question.
 *
 * The rules that read words of English (`timeWords`, the arithmetic of `chronology`) keep silent when
 * `provenance.language` names another language; `names` does so for scripts without capitals, and for
 * German, where every noun has one.
 *
 * @param article - an article, as `defineArticle` returns it or as JSON brings it; or anything else
 * @returns every fault, in the order of the rules, within a rule in the order of the article; empty
 * when there is none. Frozen.
 *
 * @example
 * ```ts
 * import { checkArticle, defineArticle } from 'onrecord/core';
 * const mine = defineArticle({
 *   paragraphs: { p1: 'It was late. “The door is open,” Ana said.' },
 *   parties: { ana: { name: 'Ana', kind: 'person' } },
 *   mentions: { p1Ana: { paragraph: 'p1', exact: 'Ana', party: 'ana', form: 'name' } },
 * });
 * checkArticle(mine).map(({ rule, path }) => `${rule}: ${path}`); //=> ['quotationMarks: paragraphs.p1.text']
 * checkArticle(null)[0]?.message; //=> 'an article is an object with fields'
 * ```
 *
 * @category Article
 */
export function checkArticle(article: unknown): readonly Issue[] {
  return checkPlain(plain(article));
}
