import type { Article, Nouns } from '../model/article.ts';
import type { Noun } from '../model/noun.ts';
import { memo } from '../text/memo.ts';
import type { Ids } from './ids.ts';

/** Every noun. */
export const NOUNS = /* @__PURE__ */ (
  'paragraphs parties places sources statements quotes timeline times mentions proposals readings ' +
  'claims skips corrections'
).split(' ') as readonly Noun[];

/** All records of an article by id: no two share one. */
export const recordsOf: (article: Pick<Article, Noun>) => Readonly<Record<string, Nouns[Noun]>> =
  /* @__PURE__ */ memo((article: Pick<Article, Noun>) =>
    Object.fromEntries(NOUNS.flatMap((noun) => Object.entries<Nouns[Noun]>(article[noun]))),
  );

/** The ids of all records, where those of every noun are known. */
export function allOf(ids: readonly Ids[]): Ids {
  return ids.every((some) => some !== undefined) ? ids.flat() : undefined;
}
