import type { References } from '../checks/reference.ts';
import type { Anchor } from '../model/anchor.ts';
import type { Nouns } from '../model/article.ts';

/** The ids of an article, by noun. */
export type Ids = { readonly [noun in keyof Nouns]: string };

/** Fields that `defineArticle` works out, or fills in when the author leaves them out. */
interface Resolved {
  id: true;
  start: true;
  end: true;
}
interface Derived {
  statements: 'quotes';
}
/** Fields that follow from the rest of an article, the id aside: an author leaves them out. */
export type Computed = Exclude<keyof Resolved, 'id'> | Derived[keyof Derived];
/** Fields that an author may leave out, by noun: the keys of `defaults`. */
export interface Defaulted {
  readonly parties: 'named';
  readonly statements: 'reported';
  readonly quotes: 'text' | 'kind' | 'attribution' | 'record';
  readonly timeline: 'participants' | 'anchors';
  readonly proposals: 'by' | 'anchors' | 'stances';
  readonly readings: 'anchors';
  readonly claims: 'anchors' | 'versions';
}

/** How an author points at words: the words themselves, and what tells them from their like. */
export interface Pointer {
  /** Which occurrence as whole words, 1 for the first. */
  readonly nth?: number;
  /** The characters right before the words. */
  readonly prefix?: string;
  /** The characters right after the words. */
  readonly suffix?: string;
}

type Loose<value, field, ids extends Ids> = value extends string
  ? field extends keyof References
    ? ids[References[field]] | (string & {})
    : string extends value
      ? string
      : value | (string & {})
  : value extends readonly (infer element)[]
    ? readonly Loose<element, field, ids>[]
    : value extends object
      ? Row<value, ids>
      : value;

type Optional<model> = {
  [field in keyof model]-?: Record<never, never> extends Pick<model, field> ? field : never;
}[keyof model];

// Looked up, for then an error shows the fields, not this name with all ids of the article.
type Row<model, ids extends Ids, hidden = never, filled = never> = {
  row: {
    readonly [field in Exclude<
      keyof model,
      Optional<model> | keyof Resolved | hidden | filled
    >]: Loose<model[field], field, ids>;
  } & {
    readonly [field in Exclude<Optional<model> | (filled & keyof model), hidden>]?: Loose<
      Exclude<model[field], undefined>,
      field,
      ids
    >;
  } & (model extends Anchor ? Pointer : unknown);
}['row'];

/** The rows of one noun as an author writes them, keyed by id. */
export type Rows<noun extends keyof Nouns, ids extends Ids = Ids> = Readonly<
  Record<
    string,
    Row<
      Nouns[noun],
      ids,
      noun extends keyof Derived ? Derived[noun] : never,
      noun extends keyof Defaulted ? Defaulted[noun] : never
    >
  >
>;
