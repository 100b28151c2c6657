import type { Article } from '../../src/model/article.ts';

/** One way from an article to whoever reads it: in a browser, or with the format's own reader. */
export type Way = Shown | Read;

interface Named {
  readonly name: string;
  /** What the format makes of words, where it can't hold them as they are. */
  readonly kept: (words: string) => string;
}

/** What a browser is given: a whole document, or what a page sets as its `innerHTML`. */
export interface Shown extends Named {
  readonly as: 'document' | 'innerHTML';
  readonly html: (article: Article) => string;
}

/** Data, with every text that a reader finds in it. */
interface Read extends Named {
  readonly texts: (article: Article) => readonly string[];
}
