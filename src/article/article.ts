import { type Claims, claims } from './generated/claims.ts';
import { type Corrections, corrections } from './generated/corrections.ts';
import { type Mentions, mentions } from './generated/mentions.ts';
import { type Paragraphs, paragraphs } from './generated/paragraphs.ts';
import { type Parties, parties } from './generated/parties.ts';
import { type Places, places } from './generated/places.ts';
import { type Proposals, proposals } from './generated/proposals.ts';
import { provenance, type ThisProvenance } from './generated/provenance.ts';
import { type Quotes, quotes } from './generated/quotes.ts';
import { type Readings, readings } from './generated/readings.ts';
import { retired, type ThisRetired } from './generated/retired.ts';
import { type Skips, skips } from './generated/skips.ts';
import { type Sources, sources } from './generated/sources.ts';
import { type Statements, statements } from './generated/statements.ts';
import { type Timeline, timeline } from './generated/timeline.ts';
import { type Times, times } from './generated/times.ts';

/**
 * The article as this package exports it: an `Article` in which everything is literal.
 *
 * @example
 * ```ts
 * import { article, type ThisArticle } from 'onrecord';
 * const verdict: ThisArticle['quotes']['veryWell']['record']['verdict'] = 'fragment';
 * article.quotes.veryWell.record.verdict === verdict; //=> true
 * ```
 *
 * @category Article
 */
export interface ThisArticle {
  /** The 17 paragraphs joined with `\n`: the source, byte for byte. Its publisher's text. */
  readonly text: string;
  readonly paragraphs: Paragraphs;
  readonly parties: Parties;
  readonly places: Places;
  readonly sources: Sources;
  readonly statements: Statements;
  readonly quotes: Quotes;
  readonly timeline: Timeline;
  readonly times: Times;
  readonly mentions: Mentions;
  readonly proposals: Proposals;
  readonly readings: Readings;
  readonly claims: Claims;
  readonly skips: Skips;
  readonly corrections: Corrections;
  readonly provenance: ThisProvenance;
  readonly retired: ThisRetired;
}

/**
 * The Kyiv Post's report on the Trump–Putin call of 18 March 2025, whole, with every record that
 * points into it. Take a single constant (`quotes`, `timeline` …) where one is enough: it costs
 * only its own bytes.
 *
 * @example
 * ```ts
 * import { article } from 'onrecord';
 * article.quotes.ballInCourt.speaker; //=> 'marcoRubio'
 * article.provenance.rights.textHolder; //=> 'Kyiv Post'
 * Object.isFrozen(article.quotes.ballInCourt.attribution); //=> true
 * ```
 *
 * @category Article
 */
export const article: ThisArticle = /* @__PURE__ */ whole();

function whole(): ThisArticle {
  const text = Object.values(paragraphs)
    .map((paragraph) => paragraph.text)
    .join('\n');
  return Object.freeze({
    text,
    paragraphs,
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
    provenance,
    retired,
  });
}
