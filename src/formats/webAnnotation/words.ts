import type { Article } from '../../model/article.ts';
import type { Mention } from '../../model/mention.ts';
import type { Quote } from '../../model/quote.ts';
import type { Statement } from '../../model/statement.ts';
import { webAddress } from '../../text/webAddress.ts';
import { nameOf } from '../nameOf.ts';
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
  const say: { readonly [noun in AnchoredNoun]: () => string | undefined } = {
    paragraphs: () => article.paragraphs[id]?.role,
    quotes: () => quoteWords(article, id),
    statements: () => {
      const { speaker, medium, date } = article.statements[id] as Statement;
      return [nameOf(article, speaker), medium, date].filter(Boolean).join(', ');
    },
    mentions: () => mentionWords(article, article.mentions[id]),
    times: () => [article.times[id]?.value, article.times[id]?.why].join(': '),
    timeline: () => [article.timeline[id]?.date, article.timeline[id]?.title].join(': '),
    proposals: () => article.proposals[id]?.title,
    readings: () => readingWords(article, id),
    claims: () => [article.claims[id]?.verdict, article.claims[id]?.why].join(': '),
    skips: () => article.skips[id]?.why,
  };
  return say[noun]() as string; // the record is one of the article's
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

function quoteWords(article: Article, id: string): string {
  const { said, verdict } = note(article, article.quotes[id] as Quote);
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
