import { authored } from '../../src/article/authored.ts';
import type { Article } from '../../src/model/article.ts';
import type { Noun } from '../../src/model/noun.ts';
import { claimsIn } from '../../src/queries/getClaims.ts';
import { correctionsIn } from '../../src/queries/getCorrections.ts';
import { mentionsIn } from '../../src/queries/getMentions.ts';
import { paragraphsIn } from '../../src/queries/getParagraphs.ts';
import { partiesIn } from '../../src/queries/getParties.ts';
import { placesIn } from '../../src/queries/getPlaces.ts';
import { proposalsIn } from '../../src/queries/getProposals.ts';
import { quotesIn } from '../../src/queries/getQuotes.ts';
import { readingsIn } from '../../src/queries/getReadings.ts';
import { skipsIn } from '../../src/queries/getSkips.ts';
import { sourcesIn } from '../../src/queries/getSources.ts';
import { statementsIn } from '../../src/queries/getStatements.ts';
import { timelineIn } from '../../src/queries/getTimeline.ts';
import { timesIn } from '../../src/queries/getTimes.ts';
import { recordsOf } from '../../src/queries/records.ts';

/** What all generated records have. */
export type Row = { readonly id: string };
/** What a helper asks of its records. */
export type Ask = (filter: never) => readonly Row[];

/** The article, as its authored words resolve. */
export const article: Article = authored;

/** The ids that a filter may ask for. */
export const ids = {
  paragraphs: Object.keys(article.paragraphs),
  parties: Object.keys(article.parties),
  places: Object.keys(article.places),
  statements: Object.keys(article.statements),
  records: Object.keys(recordsOf(article)),
};

// What each constant is, for the one who hovers over it; the heading that it has in the reference;
// what its helper can be asked.
export const NOUNS: {
  readonly [noun in Noun]: {
    readonly says: string;
    readonly heading: string;
    readonly by: string;
    readonly ask: Ask;
  };
} = {
  paragraphs: {
    says: 'The 17 paragraphs, as printed',
    heading: 'Text',
    by: 'role',
    ask: paragraphsIn(article.paragraphs),
  },
  parties: {
    says: 'Who acts, speaks or is spoken of, in the order of their first mention',
    heading: 'Parties',
    by: 'kind named',
    ask: partiesIn(article.parties),
  },
  places: {
    says: 'Where things happen, in the order of their first mention',
    heading: 'Parties',
    by: 'kind within',
    ask: placesIn(article.places, ids.places),
  },
  sources: {
    says: 'What the records are checked against',
    heading: 'Sources',
    by: 'level publisher',
    ask: sourcesIn(article.sources, ids.parties),
  },
  statements: {
    says: 'The occasions on which somebody said something, quoted or reported',
    heading: 'Quotations',
    by: 'speaker medium',
    ask: statementsIn(article.statements, ids.parties),
  },
  quotes: {
    says: 'The quotations, in document order',
    heading: 'Quotations',
    by: 'speaker holder relayedBy statement paragraph kind',
    ask: quotesIn(article.quotes, ids.parties, ids.statements, ids.paragraphs),
  },
  timeline: {
    says: 'What happened when, in time order',
    heading: 'Time',
    by: 'party kind status',
    ask: timelineIn(article.timeline, ids.parties),
  },
  times: {
    says: 'The words that say when, how long or how often',
    heading: 'Time',
    by: 'type basis paragraph',
    ask: timesIn(article.times, ids.paragraphs),
  },
  mentions: {
    says: 'The words that refer to a party or a place',
    heading: 'Parties',
    by: 'party place form paragraph',
    ask: mentionsIn(article.mentions, ids.parties, ids.places, ids.paragraphs),
  },
  proposals: {
    says: 'What was put forward, agreed or demanded, and where each party stands',
    heading: 'Proposals',
    by: 'kind by party position stance',
    ask: proposalsAsked,
  },
  readings: {
    says: 'The places where the text allows two readings',
    heading: 'Readings',
    by: 'concerns',
    ask: readingsIn(article.readings, ids.records),
  },
  claims: {
    says: 'What the article says outside quotation marks, held against the record',
    heading: 'Sources',
    by: 'verdict',
    ask: claimsIn(article.claims),
  },
  skips: {
    says: 'The words that no record points at, and why',
    heading: 'Readings',
    by: 'paragraph',
    ask: skipsIn(article.skips, ids.paragraphs),
  },
  corrections: {
    says: 'What records said before, what they say now and why',
    heading: 'Article',
    by: 'concerns',
    ask: correctionsIn(article.corrections, ids.records),
  },
};

/** The proposals, where a stance, one key of the index, is asked as the filter asks: by its two. */
function proposalsAsked({ stance, ...filter }: { readonly stance?: string }): readonly Row[] {
  const [party = '', ...position] = stance?.split(' ') ?? [];
  const ask: (filter: object) => readonly Row[] = proposalsIn(article.proposals, ids.parties);
  return ask(stance === undefined ? filter : { party, position: position.join(' ') });
}
