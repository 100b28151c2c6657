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
  parties,
  places,
  sources,
  statements,
  quotes,
  timeline,
  times,
  mentions,
  proposals,
  readings,
  claims,
  skips,
  corrections,
> extends Ids {
  readonly paragraphs: keyof words & string;
  readonly parties: keyof parties & string;
  readonly places: keyof places & string;
  readonly sources: keyof sources & string;
  readonly statements: keyof statements & string;
  readonly quotes: keyof quotes & string;
  readonly timeline: keyof timeline & string;
  readonly times: keyof times & string;
  readonly mentions: keyof mentions & string;
  readonly proposals: keyof proposals & string;
  readonly readings: keyof readings & string;
  readonly claims: keyof claims & string;
  readonly skips: keyof skips & string;
  readonly corrections: keyof corrections & string;
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
  parties,
  places,
  sources,
  statements,
  quotes,
  timeline,
  times,
  mentions,
  proposals,
  readings,
  claims,
  skips,
  corrections,
  retired = Readonly<Record<string, Retired>>,
  ids extends Ids = IdsOf<
    words,
    parties,
    places,
    sources,
    statements,
    quotes,
    timeline,
    times,
    mentions,
    proposals,
    readings,
    claims,
    skips,
    corrections
  >,
> {
  /** The text, one paragraph an id, in order. */
  readonly paragraphs: words;
  /** Ids of the paragraphs that are not the report. */
  readonly boilerplate?: readonly (keyof words & string)[];
  /** Who acts, speaks or is spoken of, by id. */
  readonly parties?: Proved<'parties', words, ids, parties>;
  /** Where things happen, by id. */
  readonly places?: Proved<'places', words, ids, places>;
  /** What records are checked against, by id. */
  readonly sources?: Proved<'sources', words, ids, sources>;
  /** Occasions on which a party said something, by id. */
  readonly statements?: Proved<'statements', words, ids, statements>;
  /** Words between quotation marks, by id. */
  readonly quotes?: Proved<'quotes', words, ids, quotes>;
  /** What happened when, by id. */
  readonly timeline?: Proved<'timeline', words, ids, timeline>;
  /** Words that say when or how long, by id. */
  readonly times?: Proved<'times', words, ids, times>;
  /** Words that refer to a party or a place, by id. */
  readonly mentions?: Proved<'mentions', words, ids, mentions>;
  /** What was put forward, and where each party stands, by id. */
  readonly proposals?: Proved<'proposals', words, ids, proposals>;
  /** Places where the text allows two readings, by id. */
  readonly readings?: Proved<'readings', words, ids, readings>;
  /** What the article says in its own voice, held against the record, by id. */
  readonly claims?: Proved<'claims', words, ids, claims>;
  /** Words that no record points at, and why, by id. */
  readonly skips?: Proved<'skips', words, ids, skips>;
  /** What records said before, and why they no longer do, by id. */
  readonly corrections?: Proved<'corrections', words, ids, corrections>;
  /** Where the text comes from and whose it is. */
  readonly provenance?: Partial<Provenance>;
  /** Ids that no record has any more, and where each leads. */
  readonly retired?: Led<retired, ids[keyof ids]>;
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
  parties,
  places,
  sources,
  statements,
  quotes,
  timeline,
  times,
  mentions,
  proposals,
  readings,
  claims,
  skips,
  corrections,
  retired = Readonly<Record<string, Retired>>,
> {
  /** The paragraphs joined with `\n`. */
  readonly text: string;
  readonly paragraphs: DefinedParagraphs<words>;
  readonly parties: Defined<'parties', parties, words>;
  readonly places: Defined<'places', places, words>;
  readonly sources: Defined<'sources', sources, words>;
  readonly statements: DefinedStatements<statements, quotes, words>;
  readonly quotes: Defined<'quotes', quotes, words>;
  readonly timeline: Defined<'timeline', timeline, words>;
  readonly times: Defined<'times', times, words>;
  readonly mentions: Defined<'mentions', mentions, words>;
  readonly proposals: Defined<'proposals', proposals, words>;
  readonly readings: Defined<'readings', readings, words>;
  readonly claims: Defined<'claims', claims, words>;
  readonly skips: Defined<'skips', skips, words>;
  readonly corrections: Defined<'corrections', corrections, words>;
  readonly provenance: Provenance;
  readonly retired?: retired;
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
  const parties extends Rows<'parties'> = Empty,
  const places extends Rows<'places'> = Empty,
  const sources extends Rows<'sources'> = Empty,
  const statements extends Rows<'statements'> = Empty,
  const quotes extends Rows<'quotes'> = Empty,
  const timeline extends Rows<'timeline'> = Empty,
  const times extends Rows<'times'> = Empty,
  const mentions extends Rows<'mentions'> = Empty,
  const proposals extends Rows<'proposals'> = Empty,
  const readings extends Rows<'readings'> = Empty,
  const claims extends Rows<'claims'> = Empty,
  const skips extends Rows<'skips'> = Empty,
  const corrections extends Rows<'corrections'> = Empty,
  const retired extends Readonly<Record<string, Retired>> = Empty,
  const literal extends never = never,
>(
  // TypeScript 5.0 keeps literals only where a const type parameter stands in sight: `literal` is one,
  // and accepts nothing.
  draft:
    | Draft<
        words,
        parties,
        places,
        sources,
        statements,
        quotes,
        timeline,
        times,
        mentions,
        proposals,
        readings,
        claims,
        skips,
        corrections,
        retired
      >
    | literal,
): DefinedArticle<
  words,
  parties,
  places,
  sources,
  statements,
  quotes,
  timeline,
  times,
  mentions,
  proposals,
  readings,
  claims,
  skips,
  corrections,
  retired
> {
  // The types above say more than the wide model does: what they say of literals, `build` keeps.
  return build(draft) as Article as unknown as DefinedArticle<
    words,
    parties,
    places,
    sources,
    statements,
    quotes,
    timeline,
    times,
    mentions,
    proposals,
    readings,
    claims,
    skips,
    corrections,
    retired
  >;
}

type Empty = Record<never, never>;
