import type { Noun } from '../model/noun.ts';
import type { Provenance } from '../model/provenance.ts';
import type { Retired } from '../model/retired.ts';
import { build } from './build.ts';
import type { Defined, DefinedParagraphs, DefinedStatements } from './defined.ts';
import type { Ids, Rows } from './draft.ts';
import type { Issued } from './issued.ts';
import type { Led } from './led.ts';
import type { Proved } from './proved.ts';

/** What each section but the paragraphs holds, as written. */
type Sections = { readonly [noun in Exclude<Noun, 'paragraphs'>]: unknown };

/** Rows of which nothing is known but their nouns. */
type AnyRows = { readonly [noun in keyof Sections]: Rows<noun> };

type IdsOf<words, rows extends Sections> = {
  readonly [noun in Noun]: keyof (noun extends keyof rows ? rows[noun] : words) & string;
};

/**
 * An article as its author writes it: paragraphs as texts, and records that point at words by quoting
 * them. Only `paragraphs` is required.
 *
 * @example
 * ```ts
 * import { type Draft, defineArticle } from 'onrecord/core';
 * // A draft in a variable of its own keeps its literals only with `as const`.
 * const draft = { paragraphs: { p1: 'It is open.', p2: 'Subscribe!' }, boilerplate: ['p2'] } as const;
 * defineArticle(draft).paragraphs.p2.role; //=> 'boilerplate'
 * // As a type on its own it takes any words and ids, and all is judged at run time.
 * const loaded: Draft = JSON.parse('{ "paragraphs": { "p1": "It is open." } }');
 * defineArticle(loaded).text; //=> 'It is open.'
 * ```
 *
 * @category Article
 */
export interface Draft<
  words = Readonly<Record<string, string>>,
  rows extends Sections = AnyRows,
  retirements = Readonly<Record<string, Retired>>,
  furniture = readonly (keyof words & string)[],
  publisher extends string = string,
  ids extends Ids = IdsOf<words, rows>,
> {
  /** The text, one paragraph an id, in order. */
  readonly paragraphs: words;
  /** Ids of the paragraphs that are not the report. */
  readonly boilerplate?: furniture;
  /** Who acts, speaks or is spoken of, by id. */
  readonly parties?: Proved<'parties', words, ids, rows['parties']>;
  /** Where things happen, by id. */
  readonly places?: Proved<'places', words, ids, rows['places']>;
  /** What records are checked against, by id. */
  readonly sources?: Proved<'sources', words, ids, rows['sources']>;
  /** Occasions on which a party said something, by id. */
  readonly statements?: Proved<'statements', words, ids, rows['statements']>;
  /** Words between quotation marks, by id. */
  readonly quotes?: Proved<'quotes', words, ids, rows['quotes']>;
  /** What happened when, by id. */
  readonly timeline?: Proved<'timeline', words, ids, rows['timeline']>;
  /** Words that say when or how long, by id. */
  readonly times?: Proved<'times', words, ids, rows['times']>;
  /** Words that refer to a party or a place, by id. */
  readonly mentions?: Proved<'mentions', words, ids, rows['mentions']>;
  /** What was put forward, and where each party stands, by id. */
  readonly proposals?: Proved<'proposals', words, ids, rows['proposals']>;
  /** Places where the text allows two readings, by id. */
  readonly readings?: Proved<'readings', words, ids, rows['readings']>;
  /** What the article says outside quotation marks, held against the record, by id. */
  readonly claims?: Proved<'claims', words, ids, rows['claims']>;
  /** Words that no record points at, and why, by id. */
  readonly skips?: Proved<'skips', words, ids, rows['skips']>;
  /** What records said before, and why they no longer do, by id. */
  readonly corrections?: Proved<'corrections', words, ids, rows['corrections']>;
  /** Where the text comes from and whose it is. */
  readonly provenance?: Issued<publisher, ids['parties']>;
  /** Ids that no record has any more, and where each leads. */
  readonly retired?: Led<retirements, ids[keyof ids]>;
}

/**
 * What {@link defineArticle} returns: an {@link Article}, narrowed to every literal written.
 *
 * @example
 * ```ts
 * import type { Article } from 'onrecord';
 * import { defineArticle } from 'onrecord/core';
 * const mine = defineArticle({ paragraphs: { p1: 'The door is open.' } });
 * mine.paragraphs.p1.text; //=> 'The door is open.'
 * const any: Article = mine; // for functions that take anyone's
 * any.paragraphs['p9']; //=> undefined
 * ```
 *
 * @category Article
 */
export interface DefinedArticle<
  words = Readonly<Record<string, string>>,
  rows extends Sections = AnyRows,
  retirements = Readonly<Record<string, Retired>>,
  furniture extends readonly unknown[] = readonly (keyof words)[],
> {
  /** The paragraphs joined with `\n`. */
  readonly text: string;
  readonly paragraphs: DefinedParagraphs<words, furniture>;
  readonly parties: Defined<'parties', rows['parties'], words>;
  readonly places: Defined<'places', rows['places'], words>;
  readonly sources: Defined<'sources', rows['sources'], words>;
  readonly statements: DefinedStatements<rows['statements'], rows['quotes'], words>;
  readonly quotes: Defined<'quotes', rows['quotes'], words>;
  readonly timeline: Defined<'timeline', rows['timeline'], words>;
  readonly times: Defined<'times', rows['times'], words>;
  readonly mentions: Defined<'mentions', rows['mentions'], words>;
  readonly proposals: Defined<'proposals', rows['proposals'], words>;
  readonly readings: Defined<'readings', rows['readings'], words>;
  readonly claims: Defined<'claims', rows['claims'], words>;
  readonly skips: Defined<'skips', rows['skips'], words>;
  readonly corrections: Defined<'corrections', rows['corrections'], words>;
  readonly provenance: Provenance;
  readonly retired?: retirements;
}

/**
 * Defines an article: checks that every quotation is verbatim and every id exists, resolves words
 * into anchors, fills in defaults, and freezes the result deeply.
 *
 * The compiler checks what is literal and puts a sentence at the property that is wrong; what is not
 * literal, an article loaded from JSON, is checked at run time by the same rules. What no type can
 * hold (coverage, chronology, attribution) is for `checkArticle`.
 *
 * The `text` of a quotation, left out, is its `exact` less one comma at the end: before a closing mark
 * that is the sentence's around it, while a period may be the speaker's own.
 *
 * What follows from the rest, `start` and `end` of words and the `quotes` of a statement, an author
 * leaves out; a record that was resolved before may say them where they are right.
 *
 * @param draft - the article as its author writes it
 * @returns the article, frozen, each literal kept
 * @throws {@link ArticleError} with every fault, each with rule, path and sentence
 *
 * @example
 * ```ts
 * import { defineArticle } from 'onrecord/core';
 * const mine = defineArticle({
 *   paragraphs: { p1: 'Ana said: “the door is open”.' },
 *   parties: { ana: { name: 'Ana', kind: 'person' } },
 *   quotes: { doorIsOpen: { paragraph: 'p1', exact: 'the door is open', speaker: 'ana' } },
 * });
 * mine.quotes.doorIsOpen.exact; //=> 'the door is open'
 * mine.quotes.doorIsOpen.start; //=> 11
 * ```
 *
 * @category Article
 */
export function defineArticle<
  const words extends Readonly<Record<string, string>>,
  const partyRows extends Rows<'parties'> = Empty,
  const placeRows extends Rows<'places'> = Empty,
  const sourceRows extends Rows<'sources'> = Empty,
  const statementRows extends Rows<'statements'> = Empty,
  const quoteRows extends Rows<'quotes'> = Empty,
  const eventRows extends Rows<'timeline'> = Empty,
  const timeRows extends Rows<'times'> = Empty,
  const mentionRows extends Rows<'mentions'> = Empty,
  const proposalRows extends Rows<'proposals'> = Empty,
  const readingRows extends Rows<'readings'> = Empty,
  const claimRows extends Rows<'claims'> = Empty,
  const skipRows extends Rows<'skips'> = Empty,
  const correctionRows extends Rows<'corrections'> = Empty,
  const retirements extends Readonly<Record<string, Retired>> = Empty,
  const furniture extends readonly (keyof words & string)[] = readonly [],
  const publisher extends string = string,
  const literal extends never = never,
>(
  // TypeScript 5.0 keeps literals only where a const type parameter stands in sight: `literal` is one,
  // and accepts nothing.
  draft:
    | Draft<
        words,
        {
          readonly parties: partyRows;
          readonly places: placeRows;
          readonly sources: sourceRows;
          readonly statements: statementRows;
          readonly quotes: quoteRows;
          readonly timeline: eventRows;
          readonly times: timeRows;
          readonly mentions: mentionRows;
          readonly proposals: proposalRows;
          readonly readings: readingRows;
          readonly claims: claimRows;
          readonly skips: skipRows;
          readonly corrections: correctionRows;
        },
        retirements,
        furniture,
        publisher
      >
    | literal,
): DefinedArticle<
  words,
  {
    readonly parties: partyRows;
    readonly places: placeRows;
    readonly sources: sourceRows;
    readonly statements: statementRows;
    readonly quotes: quoteRows;
    readonly timeline: eventRows;
    readonly times: timeRows;
    readonly mentions: mentionRows;
    readonly proposals: proposalRows;
    readonly readings: readingRows;
    readonly claims: claimRows;
    readonly skips: skipRows;
    readonly corrections: correctionRows;
  },
  retirements,
  furniture
> {
  return build(draft) as never; // what the types say of literals, `build` keeps
}

type Empty = Record<never, never>;
