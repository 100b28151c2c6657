import type { Article } from '../model/article.ts';
import type { Provenance } from '../model/provenance.ts';
import type { Retired } from '../model/retired.ts';
import { build } from './build.ts';
import type { Defined, DefinedParagraphs, DefinedStatements } from './defined.ts';
import type { Ids, Rows } from './draft.ts';
import type { Led } from './led.ts';
import type { Proved } from './proved.ts';

// One type parameter for each noun: inferred apart, each stays literal, and completions know the ids.
interface IdsOf<
  words,
  partyRows,
  placeRows,
  sourceRows,
  statementRows,
  quoteRows,
  eventRows,
  timeRows,
  mentionRows,
  proposalRows,
  readingRows,
  claimRows,
  skipRows,
  correctionRows,
> extends Ids {
  readonly paragraphs: keyof words & string;
  readonly parties: keyof partyRows & string;
  readonly places: keyof placeRows & string;
  readonly sources: keyof sourceRows & string;
  readonly statements: keyof statementRows & string;
  readonly quotes: keyof quoteRows & string;
  readonly timeline: keyof eventRows & string;
  readonly times: keyof timeRows & string;
  readonly mentions: keyof mentionRows & string;
  readonly proposals: keyof proposalRows & string;
  readonly readings: keyof readingRows & string;
  readonly claims: keyof claimRows & string;
  readonly skips: keyof skipRows & string;
  readonly corrections: keyof correctionRows & string;
}

/**
 * An article as its author writes it: paragraphs as texts, and records that point at words by quoting
 * them. Only `paragraphs` is required.
 *
 * @example
 * ```ts
 * import { defineArticle } from 'onrecord/core';
 * // A draft in a variable of its own keeps its literals only with `as const`.
 * const draft = { paragraphs: { p1: 'It is open.', p2: 'Subscribe!' }, boilerplate: ['p2'] } as const;
 * defineArticle(draft).paragraphs.p2.role; //=> 'boilerplate'
 * ```
 *
 * @category Article
 */
export interface Draft<
  words,
  partyRows,
  placeRows,
  sourceRows,
  statementRows,
  quoteRows,
  eventRows,
  timeRows,
  mentionRows,
  proposalRows,
  readingRows,
  claimRows,
  skipRows,
  correctionRows,
  retirements = Readonly<Record<string, Retired>>,
  ids extends Ids = IdsOf<
    words,
    partyRows,
    placeRows,
    sourceRows,
    statementRows,
    quoteRows,
    eventRows,
    timeRows,
    mentionRows,
    proposalRows,
    readingRows,
    claimRows,
    skipRows,
    correctionRows
  >,
> {
  /** The text, one paragraph an id, in order. */
  readonly paragraphs: words;
  /** Ids of the paragraphs that are not the report. */
  readonly boilerplate?: readonly (keyof words & string)[];
  /** Who acts, speaks or is spoken of, by id. */
  readonly parties?: Proved<'parties', words, ids, partyRows>;
  /** Where things happen, by id. */
  readonly places?: Proved<'places', words, ids, placeRows>;
  /** What records are checked against, by id. */
  readonly sources?: Proved<'sources', words, ids, sourceRows>;
  /** Occasions on which a party said something, by id. */
  readonly statements?: Proved<'statements', words, ids, statementRows>;
  /** Words between quotation marks, by id. */
  readonly quotes?: Proved<'quotes', words, ids, quoteRows>;
  /** What happened when, by id. */
  readonly timeline?: Proved<'timeline', words, ids, eventRows>;
  /** Words that say when or how long, by id. */
  readonly times?: Proved<'times', words, ids, timeRows>;
  /** Words that refer to a party or a place, by id. */
  readonly mentions?: Proved<'mentions', words, ids, mentionRows>;
  /** What was put forward, and where each party stands, by id. */
  readonly proposals?: Proved<'proposals', words, ids, proposalRows>;
  /** Places where the text allows two readings, by id. */
  readonly readings?: Proved<'readings', words, ids, readingRows>;
  /** What the article says in its own voice, held against the record, by id. */
  readonly claims?: Proved<'claims', words, ids, claimRows>;
  /** Words that no record points at, and why, by id. */
  readonly skips?: Proved<'skips', words, ids, skipRows>;
  /** What records said before, and why they no longer do, by id. */
  readonly corrections?: Proved<'corrections', words, ids, correctionRows>;
  /** Where the text comes from and whose it is. */
  readonly provenance?: Partial<Provenance>;
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
  words,
  partyRows,
  placeRows,
  sourceRows,
  statementRows,
  quoteRows,
  eventRows,
  timeRows,
  mentionRows,
  proposalRows,
  readingRows,
  claimRows,
  skipRows,
  correctionRows,
  retirements = Readonly<Record<string, Retired>>,
> {
  /** The paragraphs joined with `\n`. */
  readonly text: string;
  readonly paragraphs: DefinedParagraphs<words>;
  readonly parties: Defined<'parties', partyRows, words>;
  readonly places: Defined<'places', placeRows, words>;
  readonly sources: Defined<'sources', sourceRows, words>;
  readonly statements: DefinedStatements<statementRows, quoteRows, words>;
  readonly quotes: Defined<'quotes', quoteRows, words>;
  readonly timeline: Defined<'timeline', eventRows, words>;
  readonly times: Defined<'times', timeRows, words>;
  readonly mentions: Defined<'mentions', mentionRows, words>;
  readonly proposals: Defined<'proposals', proposalRows, words>;
  readonly readings: Defined<'readings', readingRows, words>;
  readonly claims: Defined<'claims', claimRows, words>;
  readonly skips: Defined<'skips', skipRows, words>;
  readonly corrections: Defined<'corrections', correctionRows, words>;
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
  const literal extends never = never,
>(
  // TypeScript 5.0 keeps literals only where a const type parameter stands in sight: `literal` is one,
  // and accepts nothing.
  draft:
    | Draft<
        words,
        partyRows,
        placeRows,
        sourceRows,
        statementRows,
        quoteRows,
        eventRows,
        timeRows,
        mentionRows,
        proposalRows,
        readingRows,
        claimRows,
        skipRows,
        correctionRows,
        retirements
      >
    | literal,
): DefinedArticle<
  words,
  partyRows,
  placeRows,
  sourceRows,
  statementRows,
  quoteRows,
  eventRows,
  timeRows,
  mentionRows,
  proposalRows,
  readingRows,
  claimRows,
  skipRows,
  correctionRows,
  retirements
> {
  // The types above say more than the wide model does: what they say of literals, `build` keeps.
  return build(draft) as Article as unknown as DefinedArticle<
    words,
    partyRows,
    placeRows,
    sourceRows,
    statementRows,
    quoteRows,
    eventRows,
    timeRows,
    mentionRows,
    proposalRows,
    readingRows,
    claimRows,
    skipRows,
    correctionRows,
    retirements
  >;
}

type Empty = Record<never, never>;
