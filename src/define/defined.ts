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

/** The paragraphs as `defineArticle` returns them: text by id. */
export type DefinedParagraphs<words> = string extends keyof words
  ? Article['paragraphs']
  : {
      readonly [id in keyof words]: {
        readonly id: id;
        readonly text: words[id];
        readonly role: ParagraphRole;
      };
    };

/** The statements, each with the ids of the quotations that name it. */
export type DefinedStatements<rows, quoteRows, words> =
  string extends Wide<rows, words>
    ? Article['statements']
    : {
        readonly [id in keyof rows]: Narrowed<
          Nouns['statements'],
          rows[id] & { readonly quotes: readonly QuotesOf<quoteRows, id>[] },
          'statements',
          id
        >;
      };

// Of an article that is not literal nobody knows which nouns it leaves out.
type Wide<rows, words> = [keyof rows] extends [never] ? keyof words : keyof rows;

type QuotesOf<quotes, statement> = string extends keyof quotes
  ? string
  : {
      [id in keyof quotes]: quotes[id] extends { readonly statement: statement } ? id : never;
    }[keyof quotes];

type Narrowed<model, row, noun = never, id = never> = {
  readonly [field in keyof model as field extends keyof row ? field : never]-?: Narrow<
    Exclude<model[field], undefined>,
    row[field & keyof row]
  >;
} & {
  readonly [field in keyof model as field extends keyof row ? never : field]: field extends 'id'
    ? id
    : noun extends keyof Defaulted
      ? field extends Defaulted[noun]
        ? Default<field, row, model[field]>
        : Absent<model, field>
      : Absent<model, field>;
};

// An optional field that the author left out is never there; `start` and `end` always are.
type Absent<model, field extends keyof model> =
  Record<never, never> extends Pick<model, field> ? never : model[field];

type Narrow<model, value> = model extends readonly (infer element)[]
  ? value extends readonly unknown[]
    ? { readonly [i in keyof value]: Narrow<element, value[i]> }
    : model
  : model extends object
    ? Narrowed<model, value>
    : value extends model
      ? value
      : model;

type Default<field, row, model> = field extends 'text'
  ? row extends { readonly exact: infer exact }
    ? exact
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

interface Unverified {
  readonly verdict: 'unverified';
  readonly level: 'unverified';
  readonly wording?: never;
  readonly differences?: never;
  readonly note?: never;
  readonly source?: never;
}
