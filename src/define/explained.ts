import type { IdTaken } from '../checks/id.ts';
import type { Repeated } from '../checks/once.ts';
import type { References, Unknown } from '../checks/reference.ts';
import type { UnknownField } from '../checks/shape.ts';
import type { NotVerbatim } from '../checks/verbatim.ts';
import type { NotAllowed } from '../checks/vocabulary.ts';
import type { Anchor } from '../model/anchor.ts';
import type { Nouns } from '../model/article.ts';
import type { Noun } from '../model/noun.ts';
import type { Ids, Pointer } from './draft.ts';

/** Every row as written, but for the properties that are wrong: those hold what is wrong. */
export type Explained<noun extends Noun, words, ids extends Ids, rows> = {
  readonly [id in keyof rows]: Taken<id, ids[Exclude<Noun, noun>]> extends true
    ? `✗ ${IdTaken<id & string>}`
    : Fields<Nouns[noun], words, ids, id & string, rows[id]>;
};

type Taken<id, ids extends string> = string extends ids ? false : id extends ids ? true : false;

type Fields<model, words, ids extends Ids, id extends string, row> = {
  readonly [field in keyof row]: field extends 'exact' | keyof Pointer
    ? model extends Anchor
      ? Pointed<words, id, row, field>
      : `✗ ${UnknownField<id, field>}`
    : field extends keyof model
      ? Value<Exclude<model[field], undefined>, words, ids, id, field, row[field]>
      : `✗ ${UnknownField<id, field & string>}`;
};

type Value<
  model,
  words,
  ids extends Ids,
  id extends string,
  field,
  value,
> = value extends readonly unknown[]
  ? {
      readonly [i in keyof value]: Value<
        model extends readonly (infer element)[] ? element : never,
        words,
        ids,
        id,
        field,
        value[i]
      >;
    }
  : value extends object
    ? Fields<model, words, ids, id, value>
    : value extends string
      ? string extends value
        ? value
        : field extends keyof References
          ? Known<ids, References[field], id, value>
          : value extends model
            ? value
            : model | Told<value, NotAllowed<id, field & string, value>>
      : value;

type Known<
  ids extends Ids,
  noun extends Noun,
  id extends string,
  value extends string,
> = value extends ids[noun] ? value : ids[noun] | Told<value, Unknown<id, noun, value>>;

/** The sentence in the place of a wrong word; none while an editor completes an empty one. */
type Told<value, sentence extends string> = value extends '' ? never : `✗ ${sentence}`;

type Pointed<words, id extends string, row, field extends keyof row> = field extends 'exact'
  ? row extends { readonly exact: infer exact extends string; readonly paragraph: infer at }
    ? at extends keyof words
      ? string extends exact | words[at]
        ? exact
        : Stands<words[at], id, at & string, exact, Before<row>, After<row>, row>
      : exact
    : row[field]
  : row[field];

type Before<row> = row extends { readonly prefix: infer prefix extends string } ? prefix : '';
type After<row> = row extends { readonly suffix: infer suffix extends string } ? suffix : '';

type Stands<
  text,
  id extends string,
  at extends string,
  exact extends string,
  before extends string,
  after extends string,
  row,
> = exact extends ''
  ? `✗ ${NotVerbatim<id, exact, at>}`
  : [text] extends [`${string}${before}${exact}${after}${string}`]
    ? row extends { readonly nth: number }
      ? exact
      : [text] extends [
            `${string}${before}${exact}${after}${string}${before}${exact}${after}${string}`,
          ]
        ? `✗ ${Repeated<id, exact, at>}`
        : exact
    : `✗ ${NotVerbatim<id, `${before}${exact}${after}`, at>}`;
