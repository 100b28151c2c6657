import type { Once } from '../checks/once.ts';
import type { Nouns } from '../model/article.ts';
import type { Noun } from '../model/noun.ts';
import type { QuoteKind } from '../model/quote.ts';
import type { Ids, Rows } from './draft.ts';
import type { Explained } from './explained.ts';

/**
 * The rows themselves when the compiler finds nothing wrong; else the rows with a sentence in the
 * place of each wrong property. Rows whose ids are not literal are left to run time.
 *
 * Quotations of a few plain fields take a short way, about 25 instantiations each; whatever the
 * short way does not accept is explained field by field.
 */
export type Proved<
  noun extends keyof Nouns,
  words,
  ids extends Ids,
  rows,
> = string extends keyof rows
  ? Offered<noun, ids, rows>
  : rows extends PlainQuotes<ids>
    ? [Odd<rows, ids[Exclude<Noun, noun>]>] extends [never]
      ? rows extends Verbatim<words, rows>
        ? rows
        : Explained<noun, words, ids, rows>
      : Explained<noun, words, ids, rows>
    : Explained<noun, words, ids, rows>;

/**
 * Any rows, with the ids that an editor offers while a row is not whole yet. What is inferred from the
 * rows comes later than the rows, so that the compiler takes no wrong word for an id of its own.
 */
type Offered<noun extends keyof Nouns, ids extends Ids, rows> = [rows, ids] extends [
  unknown,
  infer known extends Ids,
]
  ? Rows<noun, known>
  : never;

type Odd<rows, taken> =
  | Exclude<FieldsOf<rows[keyof rows]>, keyof PlainQuote<Ids>>
  | (keyof rows & taken);

interface PlainQuote<ids extends Ids> {
  readonly paragraph: ids['paragraphs'];
  readonly exact: string;
  readonly speaker: ids['parties'];
  readonly statement?: ids['statements'];
  readonly kind?: QuoteKind;
  readonly text?: string;
}

type PlainQuotes<ids extends Ids> = Readonly<Record<string, PlainQuote<ids>>>;

type FieldsOf<row> = row extends unknown ? keyof row : never;

type Verbatim<words, rows extends PlainQuotes<Ids>> = {
  readonly [id in keyof rows & string]: {
    readonly exact: Once<words, rows[id]['paragraph'] & keyof words, rows[id]['exact']>;
  };
};
