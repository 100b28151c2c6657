import type { Quote } from '../model/quote.ts';
import type { SpeakerFinding, SpeakerVerdict } from '../model/speakerFinding.ts';
import { isRelay } from './isRelay.ts';
import type { Question } from './question.ts';

/**
 * Holds the claimed speaker against those who are recorded to have said the words.
 *
 * @param question - what was asked
 * @param quotes - the quotations concerned
 * @param said - ids of those who said the words, none when they are the reporter's; undefined when
 * the words are not there
 * @returns the judgement: `right` only when one party fits the name and nobody else said the words
 */
export function judgeSpeaker(
  { article, speaker, named }: Question,
  quotes: readonly Quote[],
  said?: readonly string[],
): SpeakerFinding {
  const [party = '', other] = named;
  const { kind, members = [party] } = article.parties[party] ?? {};
  const every = (test: (quote: Quote) => boolean) => quotes[0] && quotes.every(test);
  const verdict: SpeakerVerdict = !speaker
    ? 'notGiven'
    : !said || (other && named.some((id) => said.includes(id))) || (!said[0] && kind === 'media')
      ? 'unknown'
      : said[0] && said.every((id) => id === party)
        ? 'right'
        : every((quote) => isRelay(quote, named))
          ? 'relay'
          : 'wrong';
  const holds = every(({ holders = [] }) => members.every((id) => holders.includes(id)));
  return {
    verdict,
    said: [...new Set(said)],
    ...(party && !other && { party }),
    ...(holds && verdict === 'wrong' && { holds }),
  };
}
