import type { ClaimedWords } from '../model/wordDifference.ts';
import { pattern } from '../text/pattern.ts';

const cue =
  '(?:sa(?:id|ys?)|t(?:old|ells?)|wr(?:ote|ites?)|post(?:ed|s)|tweet(?:ed|s)|add(?:ed|s)|announce[ds]|declare[ds]|state[ds]|claim(?:ed|s)|argue[ds]|insist(?:ed|s)|recall(?:ed|s)|warn(?:ed|s)|replie[ds]|answer(?:ed|s)|explain(?:ed|s)|note[ds]|call(?:ed|s)|remark(?:ed|s)|comment(?:ed|s)|saying)';
const capital = "\\p{Lu}[\\p{L}\\p{M}\\p{N}’'-]*(?:\\.\\p{Lu})*\\.?";
/** The rest of a sentence, which no dot after a title or an initial ends. */
const rest = /* @__PURE__ */ pattern(
  '^(?:[^.!?\\n“„"«]|\\.(?=\\S)|(?<=(?<!\\p{L})(?:\\p{Lu}|Mrs?|Ms|Dr|Gen|Sen|Rep|Gov|Lt|Col|Prof|St))\\.(?= \\p{Lu}))*',
);
const between =
  '(?:of|the|for|de|da|van|von|bin|al|spokes\\p{L}+|secretary|minister|president|leader|envoy|business|press|foreign|prime|adviser|chief)';
/** Where a speaker stands, seen from a quotation; made in a call that a bundler may leave out. */
const patterns = /* @__PURE__ */ (() => {
  const name = `((?:(?:[Tt]he|[Aa]n?|[Aa]nother) +)?${capital}(?: +(?:${between} +){0,3}${capital}){0,7})`;
  const subject = `${name}(?:,[^,.!?\\n]{1,60},)?(?:\\s+(?:has|have|had|also|later|then))?\\s+${cue}`;

  // What may stand before a quotation, the surest first.
  const before = [
    `${subject}(?:\\s+(?:that|the|of|it|us|me|them|reporters|journalists))*[,:]?\\s*$`,
    `${name}\\s*:\\s*$`,
    `\\b(?:[Aa]ccording to|[Pp]er|[Ii]n the words of)\\s+${name}[,:]?\\s*$`,
  ];
  const after = [`^,?\\s*${cue}\\s+${name}`, `^,?\\s*(?:according to|per)\\s+${name}`];
  const afterComma = [`^,?\\s*${subject}`];
  const signed = [`^\\.?[\\s>]*(?:[—–]|--?)\\s*${name}`, `^\\s*\\(${name}[),]`];
  const further = [
    `${subject}\\s[^.!?:;\\n]{1,90}$`,
    `\\b(?:[Aa]ccording to|[Pp]er)\\s+${name}[^.!?;\\n]{1,40}$`,
  ];
  return { before, after, afterComma, signed, further };
})();
const nobody =
  /^(?:(?:He|She|They|We|I|It|You|This|That|These|Those|There|Who|But|And|So|Yet|In|On|At|As|By|Then|When|While|After|Before|Later|Earlier|Yesterday|Today|Meanwhile|However|Hours|Days|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)(?:\s+|$))+/;

/**
 * The name that a text gives as the speaker of a quotation, where one can tell: “Rubio said: …”,
 * “… said Rubio”, “according to the White House”, “… — Marco Rubio”. A pronoun names nobody.
 *
 * @param text - somebody's text
 * @param start - where the quotation begins, its mark included
 * @param end - where it ends, exclusive, its mark included
 * @param from - where its paragraph begins
 * @returns the name and where it stands
 *
 * @example
 * ```ts
 * speakerNearby('“Never,” said Rubio.', 0, 8, 0)?.exact; //=> 'Rubio'
 * ```
 */
export function speakerNearby(
  text: string,
  start: number,
  end: number,
  from: number,
): ClaimedWords | undefined {
  const reach = Math.max(from, start - 200);
  const words = text.slice(reach, start);
  const [last] = [...words.matchAll(/[.!?]\s+|["“”„«»]/g)].slice(-1);
  const skip = last ? last.index + last[0].length : 0;
  const head = { at: reach + skip, words: words.slice(skip) };
  const next = text.slice(end, end + 160);
  const tail = { at: end, words: next.match(rest())?.[0] as string };
  const comma = /[,!?…—-]["”’»]$/.test(text.slice(start, end)) || next.startsWith(',');
  return (
    match(patterns.before, head) ??
    match(patterns.after, tail) ??
    (comma ? match(patterns.afterComma, tail) : undefined) ??
    match(patterns.signed, { at: end, words: next }) ??
    match(patterns.further, head)
  );
}

function match(
  patterns: readonly string[],
  { at, words }: { readonly at: number; readonly words: string },
): ClaimedWords | undefined {
  for (const pattern of patterns) {
    const found = new RegExp(pattern, 'du').exec(words);
    const [from = 0, to = 0] = found?.indices?.[1] ?? [];
    const skip = nobody.exec(words.slice(from, to))?.[0].length ?? 0;
    const exact = words.slice(from + skip, to).replace(/(?:’s|'s|\.)$/, '');
    if (exact) return { start: at + from + skip, end: at + from + skip + exact.length, exact };
    if (found) return undefined;
  }
  return undefined;
}
