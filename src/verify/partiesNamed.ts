import type { Party } from '../model/party.ts';
import { pattern } from '../text/pattern.ts';
import type { Verifiable } from './verifiable.ts';

const title =
  /^(?:mrs?|ms|dr|sir|prof|president|minister|sec(?:retary)?|(?:gen|gov|rep|sen)(?:eral|ernor|ator)?|.+[eo]v(?:ich|na)|.)$/u;
const ornaments = /* @__PURE__ */ pattern("[\u0300-\u036F]|['’]s(?!\\p{L})", 'gu');
const words = /* @__PURE__ */ pattern('[\\p{L}\\p{N}]+', 'gu');
const capitals = /* @__PURE__ */ pattern('\\p{Lu}', 'gu');
const folded = /* @__PURE__ */ new WeakMap<Party, readonly string[]>();
const preposition = / (?:of|for|within|in|to) /;
const linking = / (?:of|for|with(?:in)?|in|to|and|or|by|from|than|not) /;

/**
 * The parties that a name can mean: an id, a name or a last name with or without a title or in another
 * spelling, a full name behind a description, a handle, or the words by which the article or the record
 * describes the party. What follows a comma is an apposition.
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
  const all = Object.values(parties);
  for (const test of [
    (party: Party) => party.id === name,
    (party: Party) => said && aliases(party).some((alias) => joined(alias) === joined(said)),
    (party: Party) => said && fits(party, said),
  ]) {
    const found = all.filter(test);
    if (found[0]) return found.map((party) => party.id);
  }
  const [bare = '', added] = name.split(',');
  return added ? partiesNamed(parties, bare) : [];
}

/** As in a handle: “whitehouse”. */
function joined(words: string): string {
  return words.replaceAll(' ', '');
}

/** The words without case, accents, possessives, articles and ordinals. */
function plain(text = ''): string {
  const bare = text
    .normalize('NFD')
    .replace(ornaments(), '')
    .toLowerCase()
    .replace(/[iy][iyj](?![a-z])/g, 'y') // Zelenskyy, Zelenskiy, Zelensky
    .replace(/iye/g, 'ie');
  const left = (word: string) => !/^(?:the|an?|another|statement|readout|\d+[snrt].)$/.test(word);
  return (bare.match(words()) ?? []).filter(left).join(' ');
}

function aliases(party: Party): readonly string[] {
  const known = folded.get(party);
  if (known) return known;
  const all = [party.name, party.id.replace(capitals(), ' $&'), party.role, party.describedAs].map(
    (text) => plain(text),
  );
  if (Object.isFrozen(party)) folded.set(party, all);
  return all;
}

function fits(party: Party, said: string): boolean | undefined {
  if (party.kind !== 'person') return false;
  const all = aliases(party);
  const heads = all.map((text) => text.split(preposition)[0] as string);
  const every = (texts: readonly string[], more = preposition) =>
    said
      .split(' ')
      .every((word) => ` ${texts.join(' ')} `.includes(` ${word} `) || more.test(word));
  const last = all[party.named ? 0 : 1]?.split(' ').at(-1);
  if (said.split(' ').includes(last as string) && every(all, title)) return true;
  if (!party.named) return false;
  const [name = ''] = all;
  return (
    (/ /.test(name) && said.endsWith(` ${name}`) && !linking.test(` ${said}`)) ||
    (/ /.test(said) && all[2]?.startsWith(said)) ||
    (every(heads) && heads.some((head) => head.endsWith(said.split(' ').at(-1) as string)))
  );
}
