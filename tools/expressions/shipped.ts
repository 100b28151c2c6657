import { readFileSync } from 'node:fs';
import { tracked } from '../tracked.ts';
import { constructed } from './constructed.ts';
import { type Expression, literals } from './literals.ts';

/** Every regular expression of the package and of the reader page, once. */
export interface Shipped {
  readonly written: readonly Expression[];
  /** Those that are put together at run time. */
  readonly made: readonly Expression[];
  /** Files that put expressions together but did not here: they would go unjudged. */
  readonly unseen: readonly string[];
}

/** Reads what the source writes down, and runs it to see what it puts together. */
export async function shipped(): Promise<Shipped> {
  const files = tracked().filter((path) => /^(?:src|docs\/reader)\/.*\.tsx?$/.test(path));
  const making = files.filter((path) =>
    /\bRegExp\(\s*[^'"\s]/.test(readFileSync(path, 'utf8').replace(/^\s*(?:\*|\/\/).*$/gm, '')),
  );
  const written = once(files.flatMap(literals));
  const all = await constructed(everything);
  const unseen = making.filter(
    (path) => path !== 'src/text/pattern.ts' && !all.some(({ at }) => at.startsWith(path)),
  );
  const known = new Set(written.map(keyOf));
  return { written, made: once(all).filter((one) => !known.has(keyOf(one))), unseen };
}

/** Calls that come by every place which puts an expression together. */
async function everything(): Promise<void> {
  const { article, getContext, verifyQuote, verifyText } = await import('../../src/index.ts');
  const { checkArticle } = await import('../../src/core.ts');
  const { authored } = await import('../../src/article/authored.ts');
  checkArticle(authored);
  verifyText('Well, “nobody ever said anything of that kind,” and so on.');
  verifyText('Rubio said it went “very well,” adding that it was “historic”.');
  for (const quote of Object.values(article.quotes)) {
    getContext(quote);
    verifyQuote(quote.exact.replace(/[’-]/g, "'"));
  }
}

const keyOf = ({ source, flags }: Expression): string => `/${source}/${flags}`;

function once(all: readonly Expression[]): readonly Expression[] {
  return [...new Map(all.map((one) => [keyOf(one), one])).values()];
}
