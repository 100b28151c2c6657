import type { Party } from '../model/party.ts';
import { pattern } from '../text/pattern.ts';
import type { Verifiable } from './verifiable.ts';

const title =
  /^(?:mrs?|ms|dr|sir|prof|president|minister|sec(?:retary)?|(?:gen|gov|rep|sen)(?:eral|ernor|ator)?|.+[eo]v(?:ich|na))$/;
// But “A.” is an initial.
const dropped = /\b(?:the|an?|another|statement|readout)\b(?!\.)/g;
const linking = / (?:of|for|with(?:in)?|in|to|and|or|by|from|than|not) /;
const ornaments = /* @__PURE__ */ pattern("[\u0300-\u036F]|['’]s(?!\\p{L})", 'gu');
const words = /* @__PURE__ */ pattern('[\\p{L}\\p{N}]+', 'gu');

/**
 * The parties that a name can mean: an id, a name, a role or the article's words for a party; a person
 * also by the last word of one of these, where all other words are theirs too or a title, and by a full
 * name behind a description. What follows a comma is an apposition,
 * or a first name.
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
  const said = plain(name);
  const found = Object.values(parties).filter((party) => said && fits(party, said));
  if (found[0]) return found.map(({ id }) => id);
  // “Rubio, Marco” is a name; else what follows a comma is an apposition.
  const other = name.replace(/^(\S+), (\S+)$|,.*/, '$2 $1');
  return other === name ? [] : partiesNamed(parties, other);
}

/** As in a handle: “whitehouse”. */
function joined(words: string): string {
  return words.replaceAll(' ', '');
}

/** The words without case, accents, possessives and articles. */
function plain(text = ''): string {
  const bare = text
    .normalize('NFD')
    .replace(ornaments(), '')
    .toLowerCase()
    .replace(dropped, '')
    .replace(/[iy][iyj](?![a-z])/g, 'y') // Zelenskyy, Zelenskiy, Zelensky
    .replace(/iye/g, 'ie');
  return (bare.match(words()) ?? []).join(' ');
}

function fits({ name, id, role, describedAs, kind }: Party, said: string): boolean {
  const aliases = [name, id.replace(/[A-Z]/g, ' $&'), role, describedAs].map(plain);
  if (aliases.some((alias) => joined(alias) === joined(said))) return true;
  const own = ` ${aliases.join(' ').replaceAll(' and ', ' ')} `;
  const full = ` ${aliases[0]}`;
  const list = said.split(' ');
  // An initial is of the name, or stands behind a part of it.
  const isInitial = (word: string, before = '') =>
    !word[1] && (full.includes(` ${word}`) || full.includes(` ${before} `));
  return (
    kind === 'person' &&
    ((aliases.some((alias) => head(alias) === head(said)) &&
      list.every(
        (word, i) => own.includes(` ${word} `) || title.test(word) || isInitial(word, list[i - 1]),
      )) ||
      (/. /.test(full) && said.endsWith(full) && !linking.test(` ${said}`)))
  );
}

/** The last word of a name, or of a title before “of”. */
function head(words: string): string | undefined {
  return words.split(linking)[0]?.split(' ').at(-1);
}
