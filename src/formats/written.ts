import type { Article } from '../model/article.ts';
import { given } from '../text/given.ts';
import { type Address, address, refuseAddress } from './address.ts';
import type { FormatOptions } from './formatOptions.ts';

/**
 * Writes an article in a format: the options are judged first, and what is no article is refused.
 *
 * @param name - of the exporter, for the sentence
 * @param article - any article
 * @param options - as the caller gave them
 * @param write - writes it, given where the article is
 * @returns what was written
 * @throws TypeError when the given address is neither `http` nor `https`, or it is no article
 */
export function written<result>(
  name: string,
  article: Pick<Article, 'provenance' | 'text'>,
  options: FormatOptions | undefined,
  write: (at: Address) => result,
): result {
  refuseAddress(options);
  const expected = `${name} takes an article, as defineArticle or parseArticle gives it`;
  return given(expected, () => write(address(article, options)));
}
