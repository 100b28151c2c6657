import type { IdTaken, OtherId } from '../checks/id.ts';
import type { Often, Repeated } from '../checks/once.ts';
import type { References, Unknown } from '../checks/reference.ts';
import type { UnknownField } from '../checks/shape.ts';
import type { NotBeside, NotVerbatim } from '../checks/verbatim.ts';
import type { NotAllowed } from '../checks/vocabulary.ts';
import type { WorkedOut } from '../checks/workedOut.ts';
import type { Anchor } from '../model/anchor.ts';
import type { Nouns } from '../model/article.ts';
import type { Noun } from '../model/noun.ts';
import type { Computed, Ids, Pointer } from './draft.ts';

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
      ? field extends Computed
        ? Given<row[field], WorkedOut<id, field>>
        : Value<Exclude<model[field], undefined>, words, ids, id, field, row[field]>
      : `✗ ${UnknownField<id, field & string>}`;
};

// Whether a literal is right is not for a type to work out; what was resolved before is not literal.
type Given<value, sentence extends string> = number extends value | Length<value>
  ? value
  : `✗ ${sentence}`;

type Length<value> = value extends { readonly length: infer length } ? length : never;

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
          : field extends 'id'
            ? value extends id
              ? value
              : `✗ ${OtherId<id, value>}`
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

type Pointed<words, id extends string, row, field extends keyof row> = row extends {
  readonly exact: infer exact extends string;
  readonly paragraph: infer at;
}
  ? at extends keyof words
    ? string extends exact | words[at]
      ? row[field]
      : Stands<words[at], id, at & string, exact, Prefix<row>, Suffix<row>, row, field>
    : row[field]
  : row[field];

type Prefix<row> = row extends { readonly prefix: infer prefix extends string } ? prefix : '';
type Suffix<row> = row extends { readonly suffix: infer suffix extends string } ? suffix : '';

type Stands<
  text,
  id extends string,
  at extends string,
  exact extends string,
  prefix extends string,
  suffix extends string,
  row,
  field extends keyof row,
> = field extends 'exact'
  ? exact extends ''
    ? `✗ ${NotVerbatim<id, exact, at>}`
    : [text] extends [`${string}${exact}${string}`]
      ? row extends { readonly nth: number }
        ? exact
        : Several<text, exact, prefix, suffix> extends true
          ? `✗ ${Repeated<id, exact, at>}`
          : exact
      : `✗ ${NotVerbatim<id, exact, at, text>}`
  : field extends 'prefix'
    ? Beside<text, exact, `${prefix}${exact}`, prefix, NotBeside<id, 'prefix', prefix, at>>
    : field extends 'suffix'
      ? Beside<
          text,
          `${prefix}${exact}`,
          `${prefix}${exact}${suffix}`,
          suffix,
          NotBeside<id, 'suffix', suffix, at>
        >
      : row[field];

// Between a prefix and a suffix nobody looks for the edges of words: those tell like from like already.
type Several<text, exact extends string, prefix extends string, suffix extends string> = [
  text,
] extends [`${string}${prefix}${exact}${suffix}${string}${prefix}${exact}${suffix}${string}`]
  ? prefix | suffix extends ''
    ? Often<text, exact>
    : true
  : false;

/** The side of words as written, where it stands there or the words without it do not. */
type Beside<text, without extends string, whole extends string, side, sentence extends string> = [
  text,
] extends [`${string}${whole}${string}`]
  ? side
  : [text] extends [`${string}${without}${string}`]
    ? `✗ ${sentence}`
    : side;
