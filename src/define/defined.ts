import type { Article, Nouns } from '../model/article.ts';
import type { Noun } from '../model/noun.ts';
import type { ParagraphRole } from '../model/paragraph.ts';
import type { Defaulted } from './draft.ts';

/**
 * The records of a noun as `defineArticle` returns them: the model, narrowed to every literal that
 * the author wrote. Rows whose ids are not literal are the model as it is.
 */
export type Defined<noun extends Noun, rows, words> =
  string extends Wide<rows, words>
    ? Article[noun]
    : { readonly [id in keyof rows]: Narrowed<Nouns[noun], rows[id], noun, id> };

/** The paragraphs as `defineArticle` returns them: text and role by id. */
export type DefinedParagraphs<
  words,
  furniture extends readonly unknown[],
> = string extends keyof words
  ? Article['paragraphs']
  : {
      readonly [id in keyof words]: {
        readonly id: id;
        readonly text: words[id];
        readonly role: Role<id, furniture>;
      };
    };

// Only of a tuple is it known that an id is listed; a place in it may still hold one id or another.
type Role<id, furniture extends readonly unknown[]> = id extends furniture[number]
  ? number extends furniture['length']
    ? ParagraphRole
    : true extends { [i in keyof furniture]: [furniture[i]] extends [id] ? true : false }[number]
      ? 'boilerplate'
      : ParagraphRole
  : 'body';

/** The statements, each with the ids of the quotations that name it. */
export type DefinedStatements<rows, quoteRows, words> =
  string extends Wide<rows, words>
    ? Article['statements']
    : {
        readonly [id in keyof rows]: Narrowed<
          Omit<Nouns['statements'], 'quotes'>,
          rows[id],
          'statements',
          id
        > & { readonly quotes: readonly QuotesOf<quoteRows, id>[] };
      };

// Of an article that is not literal nobody knows which nouns it leaves out.
type Wide<rows, words> = [keyof rows] extends [never] ? keyof words : keyof rows;

type QuotesOf<quotes, statement> = string extends keyof quotes
  ? string
  : {
      [id in keyof quotes]: quotes[id] extends { readonly statement: infer named }
        ? statement extends named // of a union nobody knows which
          ? id
          : never
        : never;
    }[keyof quotes];

// What a record holds is of no noun: the `unknown` of its default extends no other.
type Narrowed<model, row, noun = unknown, id = never> = {
  readonly [field in keyof model & keyof row]:
    | Narrow<Exclude<model[field], undefined>, Exclude<row[field], undefined>>
    | (undefined extends row[field] ? LeftOut<model, row, noun, field, undefined> : never);
} & {
  readonly [field in keyof model as field extends keyof row ? never : field]: field extends 'id'
    ? id
    : LeftOut<model, row, noun, field, Absent<model, field>>;
};

// What a field is that its author left out, or wrote as undefined.
type LeftOut<model, row, noun, field extends keyof model, absent> = noun extends keyof Defaulted
  ? field extends Defaulted[noun]
    ? Default<field, row, model[field]>
    : absent
  : absent;

// An optional field that the author left out is never there; `start` and `end` always are.
type Absent<model, field extends keyof model> =
  Record<never, never> extends Pick<model, field> ? never : model[field];

// In brackets, so that a model of several words is not taken word by word.
type Narrow<model, value> = [model] extends [readonly (infer element)[]]
  ? value extends readonly unknown[]
    ? { readonly [i in keyof value]: Narrow<element, value[i]> }
    : model
  : [model] extends [object]
    ? Narrowed<model, value>
    : value extends model
      ? value
      : model;

type Default<field, row, model> = field extends 'text'
  ? row extends { readonly exact: infer exact }
    ? WithoutComma<exact>
    : model
  : field extends 'kind'
    ? 'direct'
    : field extends 'named'
      ? true
      : field extends 'attribution'
        ? readonly [
            {
              readonly party: row extends { readonly speaker: infer speaker } ? speaker : string;
              readonly role: 'voice';
              readonly basis: 'inferred';
              readonly anchor?: never;
            },
          ]
        : field extends 'record'
          ? Unverified
          : readonly [];

/** What `defaults` makes of the words between the marks. */
type WithoutComma<exact> = exact extends `${infer text},`
  ? text extends ''
    ? exact
    : text
  : exact;

interface Unverified {
  readonly verdict: 'unverified';
  readonly level: 'unverified';
  readonly wording?: never;
  readonly differences?: never;
  readonly note?: never;
  readonly source?: never;
}
