import type { Article } from '../model/article.ts';
import type { Noun } from '../model/noun.ts';

/** The part of an article that a helper reads; what is retired counts where it comes along. */
export type From<noun extends Noun> = Pick<Article, noun | 'retired'>;

/** The ids of one noun of an article, as a union when they are literal. */
export type IdOf<article, noun> = noun extends keyof article
  ? keyof article[noun] & string
  : string;

/** The ids of every record of an article, whatever the noun. */
export type RecordIdOf<article> = { [noun in Noun]: IdOf<article, noun> }[Noun];

/** One field of a record as the list of values that it answers to. */
export type One<row, field> = field extends keyof row ? readonly [row[field]] : readonly [];

/** A list of a record as the list of values that it answers to. */
export type Many<row, field> = field extends keyof row
  ? row[field] extends readonly unknown[]
    ? row[field]
    : readonly []
  : readonly [];

/** The filter as given; where a key is none of the noun's, a sentence stands at that key. */
export type Fit<given, keys> = keyof given extends keys
  ? given
  : {
      readonly [key in keyof given]: key extends keys ? given[key] : '✗ there is no such filter';
    };
