import type { Nouns } from './article.ts';

/** What one record of each noun is called in a sentence. */
export interface Singular {
  readonly paragraphs: 'paragraph';
  readonly parties: 'party';
  readonly places: 'place';
  readonly sources: 'source';
  readonly statements: 'statement';
  readonly quotes: 'quotation';
  readonly timeline: 'event';
  readonly times: 'time expression';
  readonly mentions: 'mention';
  readonly proposals: 'proposal';
  readonly readings: 'reading';
  readonly claims: 'claim';
  readonly skips: 'skip';
  readonly corrections: 'correction';
}

/**
 * The name of a noun: `quotes`, `parties` …
 *
 * @example
 * ```ts
 * import { article, type Noun } from 'onrecord';
 * const size = (noun: Noun): number => Object.keys(article[noun]).length;
 * size('quotes'); //=> 10
 * size('mentions'); //=> 74
 * ```
 *
 * @category Article
 */
export type Noun = keyof Nouns;
