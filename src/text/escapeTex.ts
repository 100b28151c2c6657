const escapes: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  // BibTeX counts braces even behind a backslash, so \{ alone would open a group.
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '^': '\\textasciicircum{}',
  '~': '\\textasciitilde{}',
};

/**
 * A text as plain words of TeX that may stand in a BibTeX field, in one line.
 *
 * @param text - any text; its line breaks become spaces
 * @returns TeX that prints the words; letters of every script stay as they are
 *
 * @example
 * ```ts
 * escapeTex('50 % of {A_1}'); //=> '50 \\% of \\textbraceleft{}A\\_1\\textbraceright{}'
 * ```
 */
export function escapeTex(text: string): string {
  return text
    .replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')
    .replace(/\p{Cs}/gu, '\uFFFD')
    .replace(/[\\{}^~$&#%_]/g, (sign) => escapes[sign] ?? `\\${sign}`)
    .replace(/([-`',<>])(?=\1)|[?!](?=`)/g, '$&{}'); // else TeX makes one sign of two
}
