import type { Party } from '../model/party.ts';
import { pattern } from '../text/pattern.ts';
import { foldName, headOf, linking, title } from './names.ts';
import type { Verifiable } from './verifiable.ts';

const nobody = /* @__PURE__ */ pattern(
  '^(?:\\d*|s?he|they|we|i|me|you|it|people|police|anonymous|unknown|(?:some|any|every|no)(?:one|body))$|\\bsources?\\b',
);
const capitalised = /* @__PURE__ */ pattern('\\p{Lu}\\S+', 'gu');
const offices = ['CEO', 'CFO', 'MP', 'PM'];
/** How a description begins; or it is one word, “detectives”. */
const described = /* @__PURE__ */ pattern(
  '^(?:(?:the|an?|one|his|her|their|its|our|my) |[a-z]+(?:s|ist|ion|ate)$)',
);

/**
 * Whether a claimed speaker is no name, so that it may be anybody's: a pronoun, “sources”, “detectives”,
 * “the top US diplomat”. But “a Putin aide” is not Putin, and “Trump’s envoy” is not Rubio.
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
  if (nobody().test(words) || voices.some((voice) => isPart(words, voice))) return true;
  const last = (/ spokes[a-z]+$/.test(name) ? name : (name.split(linking())[0] as string))
    .split(' ')
    .at(-1) as string;
  const isSmall =
    last === last.toLowerCase() ? last !== last.toUpperCase() : offices.includes(last);
  const isTitle = title().test(headOf(name));
  const isPhrase = isTitle || described().test(name) || name !== name.toLowerCase();
  if (!(isSmall && isPhrase) && !(isTitle && !words.includes(' '))) return false;
  const known = Object.values<Party>(parties).filter((party) => party.named);
  const others = known.map((party) => headOf(party.name));
  return !voices.some((voice) => isAnothers(name, voice, others));
}

/** Whether words are a part of a name, to its end: “the Commission”. */
function isPart(words: string, { name }: Party): boolean {
  const own = foldName(name).split(' ');
  const list = words.split(' ');
  return headOf(words) === headOf(name) && list.every((word) => own.includes(word));
}

/** Whether a description is of somebody else by a name: “Putin aide”, “Trump envoy”. */
function isAnothers(
  called: string,
  { kind, named, name, role, describedAs }: Party,
  others: readonly string[],
): boolean {
  const given = [name, role, describedAs].filter((one) => one !== undefined);
  const own = given.map(foldName);
  const heads = given.map(headOf);
  const head = headOf(called);
  const words = foldName(called).split(' ');
  const proper = foldName((called.match(capitalised()) ?? []).join(' ')).split(' ');
  const isOther = (word: string) =>
    named && proper.includes(word) && others.includes(word) && !own.join(' ').includes(word);
  const theirs = `${own[0]} ${heads.join(' ')}`.split(' ');
  return (
    kind === 'person' &&
    !heads.includes(head) &&
    words.some((word) => theirs.includes(word) || isOther(word))
  );
}
