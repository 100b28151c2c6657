import type { Issue } from '../model/issue.ts';
import type { Judged } from './judged.ts';
import { show } from './show.ts';

/**
 * Whether the text of a quotation is its words: everything between the marks, less punctuation at
 * either end.
 *
 * @param judged - the article
 * @returns an issue for each quotation whose text has other words
 */
export function quoteText({ article }: Judged): readonly Issue[] {
  return Object.entries(article.quotes).flatMap(([id, { exact, text }]) => {
    const at = exact.indexOf(text);
    const rest = at < 0 ? exact : exact.slice(0, at) + exact.slice(at + text.length);
    if (text !== '' && !/[\p{L}\p{M}\p{N}]/u.test(rest)) return [];
    const message = `${id}: the text “${show(text)}” is not the quoted words “${show(exact)}”; only punctuation at the ends may go`;
    return [{ rule: 'quoteText', path: `quotes.${id}.text`, message }];
  });
}
