import type { Party } from '../model/party.ts';
import type { Verifiable } from './verifiable.ts';

const empty = /^(?:the|an?|another|\d+[snrt].)$/;
const title = /^(?:mr|mrs|ms|dr|sir|president|senator|minister|.?)$/u;
const relation = / (?:of|to|for|by|with|from|and|or|not)$/;
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
  if (Object.hasOwn(parties, name)) return [name];
  const said = plain(name);
  const all = said === ' ' ? [] : Object.values(parties);
  const called = all.filter((party) => aliases(party).includes(said));
  return (called[0] ? called : all.filter((party) => fits(party, said))).map(({ id }) => id);
}

/** The words without case, accents, possessives, articles and ordinals, between spaces. */
function plain(text = ''): string {
  const bare = text
    .normalize('NFD')
    .replace(/[\u0300-\u036F]|['’]s(?!\p{L})/gu, '')
    .toLowerCase();
  const words = bare.match(/[\p{L}\p{N}]+/gu) ?? [];
  return `${words.map((word) => (empty.test(word) ? '' : ` ${word}`)).join('')} `;
}

function aliases({
  id,
  name,
  role,
  describedAs,
}: Party): readonly [string, string, string, string] {
  return [plain(name), plain(id.replace(/\p{Lu}/gu, ' $&')), plain(role), plain(describedAs)];
}

function fits(party: Party, said: string): boolean {
  const [name, id, role, description] = aliases(party);
  const last = ` ${(party.named ? name : id).split(' ').at(-2)} `;
  const every = (known: string, more = /^$/) =>
    said.split(' ').every((word) => known.includes(` ${word} `) || more.test(word));
  if (party.kind !== 'person') return false;
  if (said.includes(last) && every(name + id + role + description, title)) return true;
  return (
    party.named &&
    (role.startsWith(said) ||
      description.startsWith(said) ||
      every(`${name}${role.split(preposition)[0]} ${description.split(preposition)[0]} `) ||
      (said.endsWith(name) && name !== last && !relation.test(said.slice(0, -name.length))))
  );
}
