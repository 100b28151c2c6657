import type { Party } from '../model/party.ts';
import { best } from './best.ts';
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
  const [said, head] = [foldName(name), headOf(name)];
  const fit = Object.values(parties).map((party) => ({ party, rank: rank(party, said, head) }));
  // “Mayor Ruiz” is the mayor, and any Ruiz where nobody is one.
  const found = best(fit, (one) => one.rank).filter((one) => said && one.rank);
  if (found[0]) return found.map(({ party }) => party.id);
  // What follows a comma is an apposition, but not in “Rubio, Marco”. And “Rubio MP”, “said Rubio”.
  const other = name.replace(
    /^\S+, [A-Z][a-z]+$|^(?:said|according to) |,.*| (?:\(|on |said|[–—-] ).*| (?!JR|SR|I|PM|FM|C.O)[A-Z][a-z]?[A-Z]+$/,
    '',
  );
  if (other !== name) return partiesNamed(parties, other);
  // “@SenRubio”, and by name alone “Rubio in Jeddah”, “Putin’s envoy Dmitriev”: the president of France
  // is another president.
  const part = name.startsWith('@')
    ? name.replace(/([a-z])(?=[A-Z])/g, '$1 ')
    : name.replace(/^.*[’']s (?=\S)| (?:in|at|after|via|during|from|to)\b.*/, '');
  // “Chamber of Commerce president” is not the Chamber.
  const cut = part === name && !/ [a-z]+$/.test(name) ? name.replace(/ of .*/, '') : part;
  if (cut === name) return [];
  const isNamed = (id: string) => headOf(parties[id]?.name as string) === headOf(cut);
  return partiesNamed(parties, cut).filter(isNamed);
}

/** As in a handle: “whitehouse”. */
function joined(words: string): string {
  return words.replaceAll(' ', '');
}

/** “Ministry of Defence” and “Defence Ministry” have the same. */
function wordsOf(name: string): readonly string[] {
  return name.split(/ (?:of )?/);
}

/** How well a name fits: 2 by the party's own words, 1 with a title or an initial, 0 not at all. */
function rank({ name, named, id, role, describedAs, kind }: Party, said: string, head: string) {
  const given = [name, id, role, describedAs].filter((one) => one !== undefined);
  const aliases = given.map(foldName);
  if (aliases.some((alias) => joined(alias) === joined(said))) return 2;
  const full = aliases[0] as string; // the name
  const isEnd = (alias: string) => headOf(alias) === head;
  const own = owns(aliases, named && isEnd(name) ? full : undefined);
  const list = wordsOf(said);
  const theirs = Math.min(...list.map((word, i) => own(word, list[i - 1])));
  if (kind !== 'person') return wordsOf(full).every((word) => list.includes(word)) ? theirs : 0;
  if (theirs && given.some(isEnd)) return theirs;
  const [before, after] = ` ${said} `.split(` ${full} `, 2);
  const isBehind = after === '' && !linking().test(`${before} `);
  return Number(full.includes(' ') && isBehind);
}

/** Whether a word is one of somebody's aliases, or a title or an initial beside the name. */
function owns(aliases: readonly string[], name?: string) {
  const own = ` ${aliases.join(' ').replaceAll(' and ', ' ')} `;
  const full = ` ${name} `;
  // “Mrs” and “Lady” tell of a husband; an initial is of the name, or stands behind a part of it.
  const isBeside = (word: string, before: string) =>
    (title().test(word) && !/(?:m(?:rs|iss)|lady)$/.test(word)) ||
    (!word[1] && (full.includes(` ${word}`) || full.includes(` ${before} `)));
  return (word: string, before = ''): number =>
    own.includes(` ${word} `) ? 2 : Number(name !== undefined && isBeside(word, before));
}
