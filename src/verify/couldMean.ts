import type { Party } from '../model/party.ts';
import { foldName, linking, title } from './names.ts';

/**
 * Whether a name may be a party's, though nothing recorded tells: a part of a person's name other than
 * the last, which may be the family name, or initials.
 *
 * @param party - one who said the words
 * @param name - what somebody calls the speaker
 *
 * @example
 * ```ts
 * import { parties } from 'onrecord';
 * couldMean(parties.vladimirPutin, 'Vladimir'); //=> true
 * couldMean(parties.vladimirPutin, 'Igor Putin'); //=> false
 * ```
 */
export function couldMean(party: Party, name: string): boolean {
  const said = foldName(name);
  // “boss Pike”, “DCI Pike”, “Russia’s Dmitriev”: what stands before is no first name, but “van der” is of it.
  const bare = foldName(
    name.replace(/^(?:.*(?:[’']s| [a-z]{4,})|[a-z]{4,}|[A-Z]{3,5}) (?=[A-Z])/, ''),
  );
  const full = ` ${foldName(party.name).split(linking())[0]} `;
  if (full.match(/(?<= )\S/g)?.join('') === said.replaceAll(' ', '')) return true;
  const list = bare.split(' ');
  const words = list.slice(list.findLastIndex((word) => title().test(word)) + 1);
  const isOwn = (word: string) => full.includes(` ${word} `);
  return party.kind === 'person' && !!words[0] && !linking().test(said) && words.every(isOwn);
}
