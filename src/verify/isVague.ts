import type { Party } from '../model/party.ts';
import { foldName, headOf } from './names.ts';

const nobody =
  /^(?:\d*|s?he|they|we|i|me|you|it|sources?|officials|(?:some|any|every|no)(?:one|body))$/;

/**
 * Whether a claimed speaker is no name, so that it may be anybody's: a pronoun, “sources”, “the top US
 * diplomat”. But “a Putin aide” is not Putin.
 *
 * @param name - what somebody calls the speaker
 * @param voices - those who said the words
 *
 * @example
 * ```ts
 * isVague('a US official', []); //=> true
 * isVague('Ivanka Trump', []); //=> false
 * ```
 */
export function isVague(name: string, voices: readonly Party[]): boolean {
  const words = foldName(name);
  if (nobody.test(words)) return true;
  const last = headOf(name);
  const isLower = last === last.toLowerCase();
  const isPhrase = /^(?:the|an?|one) /.test(name) || name !== name.toLowerCase();
  if (!isLower || !isPhrase) return false;
  return !voices.some((voice) => isAnothers(words, voice));
}

/** Whether a description is of somebody else by a name or title: “Putin aide”. */
function isAnothers(words: string, { kind, name, role, describedAs }: Party): boolean {
  const own = [name, role, describedAs].map(foldName);
  const heads = own.map(headOf);
  const theirs = `${own[0]} ${heads.join(' ')}`.split(' ');
  return (
    kind === 'person' &&
    !heads.includes(headOf(words)) &&
    words.split(' ').some((word) => theirs.includes(word))
  );
}
