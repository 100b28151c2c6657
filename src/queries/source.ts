import type { Article } from '../model/article.ts';
import type { Noun } from '../model/noun.ts';

/** The part of an article that a helper reads. */
export type Source<noun extends Noun> = Pick<Article, noun>;

/** The ids of one noun of an article, as a union when they are literal. */
export type IdOf<article, noun> = noun extends keyof article
  ? keyof article[noun] & string
  : string;

/** One field of a record as the list of values that it answers to. */
export type One<row, field> = field extends keyof row ? readonly [row[field]] : readonly [];

/** A list of a record as the list of values that it answers to. */
export type Many<row, field> = field extends keyof row
  ? row[field] extends readonly unknown[]
    ? row[field]
    : readonly []
  : readonly [];

/** Filter keys that no filter of the noun has: each is an error that says so. */
export type Known<given, filter> = {
  readonly [key in Exclude<keyof given, keyof filter>]: '✗ there is no such filter';
};
