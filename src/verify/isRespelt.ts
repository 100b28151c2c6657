import type { Party } from '../model/party.ts';
import { pattern } from '../text/pattern.ts';
import { foldName } from './names.ts';
import { partiesNamed } from './partiesNamed.ts';

const foreign = /* @__PURE__ */ pattern('(?!\\p{sc=Latin})\\p{L}');

/**
 * Whether a name is a party's but for spelling: “Marko Rubbio”, “Poutine”. In each word one
 * letter may be another, or stand in another place, as long as three others stay; in another script any.
 *
 * @param party - who may be meant
 * @param name - what somebody calls the speaker
 *
 * @example
 * ```ts
 * import { parties } from 'onrecord';
 * isRespelt(parties.marcoRubio, 'Mark Rubbio'); //=> true
 * isRespelt(parties.vladimirPutin, 'Anna Putin'); //=> false
 * ```
 */
export function isRespelt(party: Party, name: string): boolean {
  if (foreign().test(name) !== foreign().test(party.name)) return true;
  const words = foldName(party.name).split(' ', 20);
  const own = [words.join(''), ...words];
  // A dot keeps the “a” of “A. Rubio”.
  const spelt = foldName(name)
    .split(' ', 20)
    .map((word) => own.find((other) => alike(word, other)) ?? `${word}.`);
  return !!partiesNamed({ party }, spelt.join(' '))[0];
}

function alike(word: string, other: string): boolean {
  return cuts(word).some((cut) => cut[2] && cuts(other).includes(cut));
}

/** A word as it sounds, without each of its letters, and whole. */
function cuts(word: string): readonly string[] {
  const heard = word.slice(0, 30).replaceAll('c', 'k').replaceAll('ou', 'u');
  return [...heard, ''].map((_, i) => heard.slice(0, i) + heard.slice(i + 1));
}
