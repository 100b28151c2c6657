/**
 * A text as plain words of Markdown, in one line: every sign that could begin markup (CommonMark,
 * GitHub's tables, strikethrough, footnotes) has a backslash. GitHub may still link an address that it
 * recognizes, to itself.
 *
 * @param text - any text; its line breaks become spaces
 * @returns Markdown that parses back into the words
 *
 * @example
 * ```ts
 * escapeMarkdown('*no* [link](x)'); //=> '\\*no\\* \\[link\\](x)'
 * escapeMarkdown('1. no list'); //=> '1\\. no list'
 * ```
 */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')
    .replace(/^ +|(?<! ) +$/g, '')
    .replace(/[\\`*_[\]<>&~|$^{}]|:(?=\/\/)|(?<=www)\./gi, '\\$&')
    .replace(/^[#+=:-]|(?<= )#(?=#*$)/g, '\\$&')
    .replace(/^(\d{1,9})([.)])/, '$1\\$2');
}
