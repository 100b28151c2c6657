import type { Loose } from './loose.ts';

/**
 * What a filter finds in an article known in advance: the exact tuple, in order. `index` holds the
 * tuple for each filter key and value, `all` every record. A filter that is not literal finds an
 * ordinary array.
 */
export type Exact<all extends readonly unknown[], index, filter> = keyof filter extends never
  ? all
  : Lone<keyof filter, filter[keyof filter]> extends true
    ? filter[keyof filter] extends keyof index[keyof filter & keyof index]
      ? index[keyof filter & keyof index][filter[keyof filter]]
      : Several<all, index, filter>
    : Several<all, index, filter>;

// One key with one value, as nearly always, is one look into the index: the short way, at a third of
// the cost. A union of keys or values is not alone and goes the long way.
type Lone<key, value, keys = key, values = value> = key extends unknown
  ? [keys] extends [key]
    ? value extends unknown
      ? [values] extends [value]
        ? true
        : false
      : never
    : false
  : never;

type Several<all extends readonly unknown[], index, filter> = [Loose<filter>] extends [never]
  ? Shared<Tuples<index, filter>>
  : readonly all[number][];

type Tuples<index, filter> = {
  [key in keyof filter]: key extends keyof index ? Tuple<index[key], filter[key]> : readonly [];
};

type Tuple<values, value> = value extends keyof values
  ? values[value]
  : `${value & (string | boolean)}` extends keyof values
    ? values[`${value & (string | boolean)}` & keyof values]
    : readonly [];

// One key is the usual case; with several, each tuple is cut to the ids that all have, and since all
// are in document order the results are one and the same type.
type Shared<tuples> =
  IsOne<keyof tuples> extends true
    ? tuples[keyof tuples]
    : Cut<tuples[keyof tuples], Common<tuples>>;

type IsOne<keys, whole = keys> = keys extends unknown
  ? [whole] extends [keys]
    ? true
    : false
  : never;

type Common<tuples> = {
  [key in keyof tuples]: (id: IdIn<tuples[key]>) => void;
}[keyof tuples] extends (id: infer ids) => void
  ? ids
  : never;

type IdIn<tuple> = tuple extends readonly { readonly id: infer id }[] ? id : never;

type Cut<tuple, ids, kept extends readonly unknown[] = readonly []> = tuple extends readonly [
  infer first extends { readonly id: string },
  ...infer rest,
]
  ? first['id'] extends ids
    ? Cut<rest, ids, readonly [...kept, first]>
    : Cut<rest, ids, kept>
  : kept;
