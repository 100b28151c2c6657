import type { Article } from '../../model/article.ts';
import type { Mention } from '../../model/mention.ts';
import { webAddress } from '../../text/webAddress.ts';
import { note } from '../note.ts';
import type { WebAnnotationBody } from './annotation.ts';
import type { AnchoredNoun } from './layout.ts';

/**
 * What an annotation says to people, in a sentence.
 *
 * @param article - any article
 * @param noun - of the record
 * @param id - of the record
 */
export function words(article: Article, noun: AnchoredNoun, id: string): string {
  const called = (party: string): string => article.parties[party]?.name ?? party;
  const say: { readonly [noun in AnchoredNoun]: () => string | undefined } = {
    paragraphs: () => article.paragraphs[id]?.role,
    quotes: () => quoteWords(article, id),
    statements: () => {
      const { speaker = '', medium, date } = article.statements[id] ?? {};
      return [called(speaker), medium, date].filter(Boolean).join(', ');
    },
    mentions: () => mentionWords(article, article.mentions[id]),
    times: () => [article.times[id]?.value, article.times[id]?.why].join(': '),
    timeline: () => [article.timeline[id]?.date, article.timeline[id]?.title].join(': '),
    proposals: () => article.proposals[id]?.title,
    readings: () => readingWords(article, id),
    claims: () => [article.claims[id]?.verdict, article.claims[id]?.why].join(': '),
    skips: () => article.skips[id]?.why,
  };
  return say[noun]() ?? '';
}

/**
 * What the words of a mention refer to, where the record has an address for it.
 *
 * @param article - any article
 * @param mention - one of its mentions
 */
export function identity(
  { parties, places }: Article,
  mention: Mention | undefined,
): readonly WebAnnotationBody[] {
  const referred = parties[mention?.party ?? ''] ?? places[mention?.place ?? ''];
  const source = webAddress(referred?.sameAs ?? '');
  return source === undefined ? [] : [{ type: 'SpecificResource', purpose: 'identifying', source }];
}

function quoteWords(article: Article, id: string): string | undefined {
  const quote = article.quotes[id];
  if (!quote) return undefined;
  const { said, verdict } = note(article, quote);
  return `${said} ${verdict}`;
}

function mentionWords({ parties, places }: Article, mention: Mention | undefined): string {
  const referred = parties[mention?.party ?? ''] ?? places[mention?.place ?? ''];
  return `${referred?.name} (${mention?.form})`;
}

function readingWords({ readings }: Article, id: string): string | undefined {
  const reading = readings[id];
  return reading && `${reading.question} ${reading.chosen}. ${reading.why}`;
}
