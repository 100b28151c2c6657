import type { Party } from '../model/party.ts';
import type { Quote } from '../model/quote.ts';
import type { SpeakerFinding, SpeakerVerdict } from '../model/speakerFinding.ts';
import { couldMean } from './couldMean.ts';
import { isRelay } from './isRelay.ts';
import { isRespelt } from './isRespelt.ts';
import { isVague } from './isVague.ts';
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
  question: Question,
  quotes: readonly Quote[],
  said?: readonly string[],
): SpeakerFinding {
  const [party = '', other] = question.named;
  const { members = [party] } = question.article.parties[party] ?? {};
  const verdict = judge(question, quotes, said);
  const holds =
    quotes[0] && quotes.every(({ holders = [] }) => members.every((id) => holders.includes(id)));
  return {
    verdict,
    said: [...new Set(said)],
    ...(party && !other && { party }),
    ...(holds && verdict === 'wrong' && { holds }),
  };
}

function judge(
  { article: { parties }, speaker, named }: Question,
  quotes: readonly Quote[],
  said?: readonly string[],
): SpeakerVerdict {
  const [party = '', other] = named;
  if (!speaker) return 'notGiven';
  if (!said || (other && named.some((id) => said.includes(id)))) return 'unknown';
  if (!said[0] && parties[party]?.kind === 'media') return 'unknown';
  if (said[0] && said.every((id) => id === party)) return 'right';
  if (quotes[0] && quotes.every((quote) => isRelay(quote, named))) return 'relay';
  const steps = quotes.flatMap(({ attribution }) => attribution.map((step) => step.party));
  const voices = Object.values<Party>(parties).filter(
    ({ id }) => id !== party && [...said, ...steps].includes(id),
  );
  // A bare “Lee” may be this one's family name even where it is another's.
  const isBare = !party || !speaker.includes(' ');
  const unsure =
    (isBare && voices.some((voice) => couldMean(voice, speaker))) ||
    (!party &&
      (isVague(speaker, voices, parties) || voices.some((one) => isRespelt(one, speaker))));
  return unsure ? 'unknown' : 'wrong';
}
