import { lazily } from './lazily.ts';
import { unspaced } from './unspaced.ts';

/** A word, a number or a sign of a text, with its typography folded away. */
export interface Token {
  /** What it is compared by: the folded text in lower case, all dashes alike. */
  readonly key: string;
  /** The folded text, case kept: `-` joins two words, `–` is any other dash. */
  readonly text: string;
  /** Whether its first letter stands in square brackets: it may have been a capital or not. */
  readonly loose: boolean;
  /** Where it begins, in UTF-16 code units. */
  readonly start: number;
  /** Where it ends, exclusive. */
  readonly end: number;
}

/** The signs that are only quotation marks, for a character class. */
const marks = '"“”„‟«»‹›「」『』＂';

/** The signs that are apostrophes or single quotation marks, for a character class. */
const apostrophes = "'’‘‚‛ʼ′`´";

const token = /* @__PURE__ */ lazily(() => {
  // Letters, digits, and the signs that change what a word or number beside them is. In a script
  // without spaces between words each letter is a word.
  const sign = `(?:(?![${unspaced}])[\\p{L}\\p{M}_\\p{Sc}%°+=#@&]|\\p{N})`;
  const dash = '[-‐-―−]';
  // What goes on inside a word or number: U.S, Russia’s, 1,000, 5–6, 1/2, 1 200,
  // and what joins or parts letters but is not seen.
  const inner = `[.${apostrophes}\\p{Join_C}]|[,:](?=\\p{N})|(?<=\\p{N})(?:/|${dash})(?=\\p{N})|(?<=(?<!\\p{N})\\p{N}{1,3})\\s(?=\\p{N}{3}(?!\\p{N}))`;
  return new RegExp(
    `(?:\\[\\p{L}\\p{M}*\\]|${sign}|(?<!${sign})${dash}(?=\\p{Sc}?\\p{N}))${sign}*(?:(?:${inner})${sign}+)*|(?<=${sign})([-‐‑])(?=${sign})|([-‐-―−]+)|([[(]?(?:…|\\.(?:\\s?\\.){2,})[\\])]?)|[^\\s${apostrophes}${marks}]\\p{M}*`,
    'gu',
  );
});

/**
 * The words, numbers and signs of a text, spaces and quotation marks left out. Apostrophes, dashes and
 * ellipses become one of each, characters are composed (NFC), “[T]he” loses its brackets. What is read
 * as one is one: “Russia’s”, “U.S”, “1,000”, “−5”, “$5m”, “50%”, “5–6”, “1 200”, “C++”. In a script
 * without spaces between words each letter is one: “戦”, “争”. Linear.
 *
 * @param text - any text
 * @returns tokens from left to right
 *
 * @example
 * ```ts
 * tokens('“Russia’s court” …').map(({ text }) => text); //=> ["Russia's", 'court', '…']
 * ```
 */
export function tokens(text: string): readonly Token[] {
  return [...text.matchAll(token())].map((found) => {
    const [all, , dash] = found;
    const folded = fold(found);
    return {
      key: dash ? '-' : folded.toLowerCase(),
      text: folded,
      loose: all.startsWith('['),
      start: found.index,
      end: found.index + all.length,
    };
  });
}

function fold([all, joint, dash, dots]: RegExpMatchArray): string {
  if (joint) return '-';
  if (dash) return '–';
  if (dots) return '…';
  return all
    .normalize()
    .replace(/^\[(.+)\]/, '$1')
    .replace(/[’‘‚‛ʼ′`´]/g, "'")
    .replace(/[‐-―−]/g, '-')
    .replace(/\s/g, ' ');
}
