import type { ClaimedWords } from '../model/wordDifference.ts';
import { lazily } from '../text/lazily.ts';
import { pattern } from '../text/pattern.ts';
import { nameIn } from './nameIn.ts';
import { abbreviated, office, patterns, titled } from './speakerPatterns.ts';

/** Words that join a quotation to the sentence before it, which may be about another. */
const joined = /* @__PURE__ */ pattern('\\b(?:and|but|while|whereas)\\s+$');
/** “… was called ‘a joke’ by Rubio” */
const passive = /* @__PURE__ */ pattern(
  '\\b(?:called|dubbed|branded|labell?ed|(?:describ|dismiss)ed as)\\s+(?:an?\\s+|the\\s+)?$',
);
/** The rest of a sentence. */
const rest = /* @__PURE__ */ lazily(
  () =>
    new RegExp(
      `^(?:[^.!?\\n“„"«‹「『＂]|\\.(?=\\S)|(?<=${abbreviated}(?=.))\\.(?= \\p{Lu}))*`,
      'u',
    ),
);
/** Where a sentence or a quotation ends. */
const ends = /* @__PURE__ */ lazily(
  () =>
    new RegExp(
      `(?:(?<!${titled})(?<!(?<!(?<!\\p{L})\\p{Ll}+ )${abbreviated})\\.|[!?])\\s+|["“”„«»‹›「」『』＂]`,
      'gu',
    ),
);
/** Words at the end of a name that is nobody's: a label, a quantity, or what somebody has. */
const label = /* @__PURE__ */ pattern(
  "(?:[’']s|\\b(?:note|quote|claim|fact|headline|summary|breaking|answer|TL|translation|sources?|example|original|update|text|title|verdict|statement|article|context|comment|question|speaker|message|X|the|an?|his|her|their|our|its|(?:some|every|any|no) ?(?:one|body|)|many|both|others|people|experts|critics|officials|reports))$",
  'iu',
);
/** What stands before the name itself: whose man he is, and as what. */
const role = /* @__PURE__ */ lazily(
  () => new RegExp(`^(?:X|.*(?:[’']s|(?<!\\p{L})${office})) +(?=\\p{Lu})`, 'u'),
);

/**
 * The name that a text gives as the speaker of a quotation, where one can tell: “Rubio said: …”,
 * “… said Rubio”, “according to the White House”, “… — Marco Rubio”. A pronoun names nobody.
 *
 * @param text - somebody's text
 * @param start - where the quotation begins, its mark included
 * @param end - where it ends, exclusive, its mark included
 * @param from - where its paragraph begins
 * @param isParty - whether a name is of somebody in the article, where only that tells it from a label
 * @returns the name and where it stands
 *
 * @example
 * ```ts
 * speakerNearby('“Never,” said Rubio.', 0, 8, 0, () => false)?.exact; //=> 'Rubio'
 * ```
 */
export function speakerNearby(
  text: string,
  start: number,
  end: number,
  from: number,
  isParty: (name: string) => boolean,
): ClaimedWords | undefined {
  const seen = patterns();
  const { head, tail, next } = around(text, start, end, from);
  const comma = /[,!?…—-].$/.test(text.slice(start, end)) || next.words.startsWith(',');
  const before = () => match(seen.before, head);
  const after = () =>
    match(seen.after, tail) ??
    (passive().test(head.words) ? match(seen.passive, tail) : undefined) ??
    (comma ? match(seen.afterComma, tail) : undefined);
  const weak = () => {
    const found = match(seen.weak, head);
    return found && isParty(found.exact) ? found : undefined;
  };
  // “‘One,’ Ana said, and ‘two,’ said Bo”: what joins two quotations tells nothing of the second.
  const [first, second] = joined().test(head.words) ? [after, before] : [before, after];
  return first() ?? second() ?? match(seen.signed, next) ?? match(seen.further, head) ?? weak();
}

/** Words of a text, and where they stand in it. */
interface Words {
  readonly at: number;
  readonly words: string;
}

/** What stands before a quotation in its sentence, behind it in the same, and behind it at all. */
function around(text: string, start: number, end: number, from: number) {
  const reach = Math.max(from, start - 200);
  const words = plain(text.slice(reach, start));
  const [last] = [...words.matchAll(ends())].slice(-1);
  const skip = last ? last.index + last[0].length : 0;
  const head: Words = { at: reach + skip, words: words.slice(skip) };
  const next: Words = { at: end, words: plain(text.slice(end, end + 160)) };
  const tail: Words = { at: end, words: next.words.match(rest())?.[0] as string };
  return { head, tail, next };
}

/** Markdown's marks of stress and links as tabs, each in its place; no name has one. */
const plain = (words: string): string =>
  words
    .replace(/[*_]/g, '\t')
    .replace(/\[([^[\]\n]+)\](\([^()\s]*\))/g, (_, name: string, address: string) => {
      return `\t${name}\t${'\t'.repeat(address.length)}`;
    });

function match(patterns: readonly string[], { at, words }: Words): ClaimedWords | undefined {
  for (const source of patterns) {
    const found = new RegExp(source, 'du').exec(words);
    if (!found) continue;
    const groups = found.indices?.groups as { name: [number, number] }; // each pattern has a name
    const [from, to] = groups.name;
    const exact = nameIn(words, from, to).replace(role(), '');
    const { other = '' } = found.groups as { other?: string };
    const isOther = other && (other.includes('in') || !/^, who\b/.test(words.slice(to)));
    if (!exact || label().test(exact) || isOther) return undefined;
    const start = at + words.lastIndexOf(exact, to - exact.length);
    return { start, end: start + exact.length, exact };
  }
  return undefined;
}
