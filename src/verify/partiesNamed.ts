import type { Party } from '../model/party.ts';
import { foldName, headOf, linking, title } from './names.ts';
import type { Verifiable } from './verifiable.ts';

/**
 * The parties that a name can mean: an id, a name, a role or the article's words for a party; a person
 * also by the last word of one of these, where all other words are theirs too or beside their name a
 * title, and by a full name behind a description; others also by all their words in another order.
 * What follows a comma is an apposition, or a first name.
 *
 * @param parties - the article's parties
 * @param name - what somebody calls the speaker
 * @returns ids; none when the name fits nobody, several when it does not tell
 *
 * @example
 * ```ts
 * import { parties } from 'onrecord';
 * partiesNamed(parties, 'Secretary of State Rubio'); //=> ['marcoRubio']
 * partiesNamed(parties, 'Putin’s envoy Kirill Dmitriev'); //=> ['kirillDmitriev']
 * partiesNamed(parties, 'Ivanka Trump'); //=> []
 * ```
 */
export function partiesNamed(parties: Verifiable['parties'], name: string): readonly string[] {
  const said = foldName(name);
  const found = Object.values(parties).filter((party) => said && fits(party, said));
  if (found[0]) return found.map(({ id }) => id);
  // “Rubio, Marco” is a name; else what follows a comma is an apposition.
  const other = name.replace(/^(\S+), (\S+)$|,.*| (?:\(|on ).*/, '$2 $1');
  return other === name ? [] : partiesNamed(parties, other);
}

/** As in a handle: “whitehouse”. */
function joined(words: string): string {
  return words.replaceAll(' ', '');
}

/** “Ministry of Defence” and “Defence Ministry” have the same. */
function wordsOf(name: string): readonly string[] {
  return name.split(/ (?:of )?/);
}

function fits({ name, id, role, describedAs, kind }: Party, said: string): boolean {
  const aliases = [name, id, role, describedAs].map(foldName);
  if (aliases.some((alias) => joined(alias) === joined(said))) return true;
  const full = aliases[0] as string; // the name
  const isEnd = (alias: string) => headOf(alias) === headOf(said);
  const isOwn = owns(aliases, isEnd(full) ? full : undefined);
  const list = wordsOf(said);
  const isTheirs = list.every((word, i) => isOwn(word, list[i - 1]));
  if (kind !== 'person') return isTheirs && wordsOf(full).every((word) => list.includes(word));
  const isBehind = / /.test(full) && said.endsWith(` ${full}`) && !linking.test(` ${said}`);
  return isBehind || (isTheirs && aliases.some(isEnd));
}

/** Whether a word is one of somebody's aliases, or a title or an initial beside the name. */
function owns(aliases: readonly string[], name?: string) {
  const own = ` ${aliases.join(' ').replaceAll(' and ', ' ')} `;
  const full = ` ${name} `;
  // “Mrs” tells of a husband; an initial is of the name, or stands behind a part of it.
  return (word: string, before = ''): boolean =>
    own.includes(` ${word} `) ||
    (name !== undefined &&
      ((title.test(word) && !/^m(?:rs|iss)$/.test(word)) ||
        /^ceo$|ator$|essman/.test(word) ||
        (!word[1] && (full.includes(` ${word}`) || full.includes(` ${before} `)))));
}
