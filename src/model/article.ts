import type { Claim } from './claim.ts';
import type { Correction } from './correction.ts';
import type { Mention } from './mention.ts';
import type { Paragraph } from './paragraph.ts';
import type { Party } from './party.ts';
import type { Place } from './place.ts';
import type { Proposal } from './proposal.ts';
import type { Provenance } from './provenance.ts';
import type { Quote } from './quote.ts';
import type { Reading } from './reading.ts';
import type { Retired } from './retired.ts';
import type { Skip } from './skip.ts';
import type { Source } from './source.ts';
import type { Statement } from './statement.ts';
import type { TimeExpression } from './timeExpression.ts';
import type { TimelineEvent } from './timelineEvent.ts';

/**
 * The nouns of an article, each a record keyed by id. An id is unique in the whole article.
 *
 * @example
 * ```ts
 * import { article, type Nouns } from 'onrecord';
 * type QuoteOf<nouns extends Nouns> = nouns['quotes'];
 * const quote: QuoteOf<Nouns> = article.quotes.historicEpic;
 * quote.text; //=> 'Historic! Epic!'
 * ```
 *
 * @category Article
 */
export interface Nouns {
  readonly paragraphs: Paragraph;
  readonly parties: Party;
  readonly places: Place;
  readonly sources: Source;
  readonly statements: Statement;
  readonly quotes: Quote;
  readonly timeline: TimelineEvent;
  readonly times: TimeExpression;
  readonly mentions: Mention;
  readonly proposals: Proposal;
  readonly readings: Reading;
  readonly claims: Claim;
  readonly skips: Skip;
  readonly corrections: Correction;
}

/**
 * One news article as data: its words, and the records that point at them.
 *
 * Standard: schema.org [NewsArticle](https://schema.org/NewsArticle).
 *
 * @example
 * ```ts
 * import { article } from 'onrecord';
 * article.text.startsWith('US President Donald Trump'); //=> true
 * article.quotes.historicEpic.exact; //=> 'Historic! Epic!'
 * ```
 *
 * @category Article
 */
export type Article = {
  readonly [noun in keyof Nouns]: Readonly<Record<string, Nouns[noun]>>;
} & {
  /** The paragraphs joined with `\n`: the source, byte for byte. */
  readonly text: string;
  /** Where the text comes from and whose it is. */
  readonly provenance: Provenance;
  /** Ids that no record has any more, and where each leads; absent or empty while there is none. */
  readonly retired?: Readonly<Record<string, Retired>>;
};
