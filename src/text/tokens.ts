import { lazily } from './lazily.ts';

/** A word or a sign of a text, with its typography folded away. */
export interface Token {
  /** What it is compared by: the folded text in lower case, all dashes alike. */
  readonly key: string;
  /** The folded text, case kept: `-` joins two words, `–` is any other dash. */
  readonly text: string;
  /** Where it begins, in UTF-16 code units. */
  readonly start: number;
  /** Where it ends, exclusive. */
  readonly end: number;
}

const word = '[\\p{L}\\p{N}\\p{M}_]';

/** The signs that are only quotation marks, for a character class. */
export const marks = '"“”„‟«»‹›';

/** The signs that are apostrophes or single quotation marks, for a character class. */
export const apostrophes = "'’‘‚‛ʼ′`´";

const token = /* @__PURE__ */ lazily(
  () =>
    new RegExp(
      `(?:\\[\\p{L}\\p{M}*\\]|${word})${word}*(?:(?:[.${apostrophes}]|[,:](?=\\p{N}))${word}+)*|(?<=${word})([-‐‑])(?=${word})|([-‐-―−]+)|([[(]?(?:…|\\.(?:\\s?\\.){2,})[\\])]?)|[^\\s${apostrophes}${marks}]\\p{M}*`,
      'gu',
    ),
);

/**
 * The words and signs of a text, spaces and quotation marks left out. Apostrophes, dashes and
 * ellipses become one of each, characters are composed (NFC), “[T]he” loses its brackets. Letters,
 * digits and words stay: “Russia’s”, “1,000” and “U.S” are one word each. Linear.
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
    const [all, joint, dash, dots] = found;
    const folded = joint
      ? '-'
      : dash
        ? '–'
        : dots
          ? '…'
          : all
              .normalize()
              .replace(/^\[(.+)\]/, '$1')
              .replace(/[’‘‚‛ʼ′`´]/, "'");
    return {
      key: dash ? '-' : folded.toLowerCase(),
      text: folded,
      start: found.index,
      end: found.index + all.length,
    };
  });
}
