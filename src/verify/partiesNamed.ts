import type { Party } from '../model/party.ts';
import { pattern } from '../text/pattern.ts';
import type { Verifiable } from './verifiable.ts';

const title =
  /^(?:mrs?|ms|dr|sir|prof|president|minister|(?:gen|gov|rep|sen)(?:eral|ernor|ator)?|.+[eo]v(?:ich|na)|.)$/u;
const ornaments = /* @__PURE__ */ pattern("[\u0300-\u036F]|['’]s(?!\\p{L})", 'gu');
const words = /* @__PURE__ */ pattern('[\\p{L}\\p{N}]+', 'gu');
const capitals = /* @__PURE__ */ pattern('\\p{Lu}', 'gu');
const folded = /* @__PURE__ */ new WeakMap<Party, readonly string[]>();
const preposition = / (?:of|for|within|in|to) /;

/**
 * The parties that a name can mean: an id, a name or a last name with or without a title, or the
 * words by which the article or the record describes the party.
 *
 * @param parties - the article's parties
 * @param name - what somebody calls the speaker
 * @returns ids; none when the name fits nobody, several when it does not tell
 *
 * @example
 * ```ts
 * import { parties } from 'onrecord';
 * partiesNamed(parties, 'Secretary of State Rubio'); //=> ['marcoRubio']
 * partiesNamed(parties, 'Ivanka Trump'); //=> []
 * ```
 */
export function partiesNamed(parties: Verifiable['parties'], name: string): readonly string[] {
  const said = plain(name);
  const all = Object.values(parties);
  for (const test of [
    (party: Party) => party.id === name,
    (party: Party) => said && aliases(party).includes(said),
    (party: Party) => said && fits(party, said),
  ]) {
    const found = all.filter(test);
    if (found[0]) return found.map((party) => party.id);
  }
  return [];
}

/** The words without case, accents, possessives, articles and ordinals. */
function plain(text = ''): string {
  const bare = text.normalize('NFD').replace(ornaments(), '').toLowerCase();
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
  const all = aliases(party);
  const every = (texts: readonly string[], more = preposition) =>
    said
      .split(' ')
      .every((word) => ` ${texts.join(' ')} `.includes(` ${word} `) || more.test(word));
  const last = all[party.named ? 0 : 1]?.split(' ').at(-1);
  return (
    party.kind === 'person' &&
    ((said.split(' ').includes(last as string) && every(all, title)) ||
      (party.named &&
        (all[2]?.startsWith(said) ||
          every(all.map((text) => text.split(preposition)[0] as string)))))
  );
}
