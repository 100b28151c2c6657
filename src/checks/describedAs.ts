import type { Issue } from '../model/issue.ts';
import { occurrences } from '../text/occurrences.ts';
import { wholeWords } from '../text/wholeWords.ts';
import type { Judged } from './judged.ts';
import { show } from './show.ts';

/**
 * Whether the article's words for a party are in the article.
 *
 * @param judged - the article
 * @returns an issue for each party whose description no paragraph has
 */
export function describedAs({ article, incomplete }: Judged): readonly Issue[] {
  if (incomplete.has('paragraphs')) return [];
  const texts = Object.values(article.paragraphs).map(({ text }) => text);
  return Object.entries(article.parties).flatMap(([id, { describedAs: words }]) => {
    if (words === undefined || texts.some((text) => stands(words, text))) return [];
    const message = `${id}: no paragraph has “${show(words)}”; describe a party in the article’s own words`;
    return [{ rule: 'describedAs', path: `parties.${id}.describedAs`, message }];
  });
}

function stands(words: string, text: string): boolean {
  return occurrences(text, words).some((at) => wholeWords(text, at, at + words.length));
}
