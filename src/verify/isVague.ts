import type { Party } from '../model/party.ts';
import { foldName, headOf } from './names.ts';
import type { Verifiable } from './verifiable.ts';

const nobody =
  /^(?:\d*|s?he|they|we|i|me|you|it|sources?|officials|(?:some|any|every|no)(?:one|body))$/;

/**
 * Whether a claimed speaker is no name, so that it may be anybody's: a pronoun, “sources”, “the top US
 * diplomat”. But “a Putin aide” is not Putin, and “Trump’s envoy” is not Rubio.
 *
 * @param name - what somebody calls the speaker
 * @param voices - those who said the words
 * @param parties - all the article's parties
 *
 * @example
 * ```ts
 * isVague('a US official', [], {}); //=> true
 * isVague('Ivanka Trump', [], {}); //=> false
 * ```
 */
export function isVague(
  name: string,
  voices: readonly Party[],
  parties: Verifiable['parties'],
): boolean {
  const words = foldName(name);
  if (nobody.test(words)) return true;
  const last = headOf(name);
  const isLower = last === last.toLowerCase() && last !== last.toUpperCase();
  const isPhrase = /^(?:the|an?|one) /.test(name) || name !== name.toLowerCase();
  if (!isLower || !isPhrase) return false;
  const others = Object.values<Party>(parties).map((party) => headOf(foldName(party.name)));
  return !voices.some((voice) => isAnothers(words, voice, others));
}

/** Whether a description is of somebody else by a name: “Putin aide”, “Trump envoy”. */
function isAnothers(
  words: string,
  { kind, named, name, role, describedAs }: Party,
  others: readonly string[],
): boolean {
  const own = [name, role, describedAs].map(foldName);
  const heads = own.map(headOf);
  const head = headOf(words);
  const isOther = (word: string) => named && others.includes(word) && !own.join(' ').includes(word);
  const theirs = `${own[0]} ${heads.join(' ')}`.split(' ');
  return (
    kind === 'person' &&
    !heads.includes(head) &&
    words.split(' ').some((word) => theirs.includes(word) || (word !== head && isOther(word)))
  );
}
