// What each notation can hold. The docstrings of the exporters say the same in words.

/** JSON holds every text. */
export function whole(words: string): string {
  return words;
}

/** HTML has no control characters, no noncharacters and no half surrogates. */
export function inHtml(words: string): string {
  return words.replace(/\r\n?/g, '\n').replace(/[^\P{Cc}\t\n\f]|\p{Cs}|\p{NChar}/gu, '\uFFFD');
}

/** A calendar has line feeds and tabs, but no other control character and no half surrogate. */
export function inCalendar(words: string): string {
  return words.replace(/\r\n?/g, '\n').replace(/[^\P{Cc}\t\n]|\p{Cs}/gu, '\uFFFD');
}

/** A paragraph of Markdown is one line; half surrogates are lost where it is written as UTF-8. */
export function inMarkdown(words: string): string {
  return words
    .replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')
    .replace(/\p{Cs}/gu, '\uFFFD')
    .trim();
}

/** A field of BibTeX is one line in which all blanks are one. */
export function inBibtex(words: string): string {
  return inMarkdown(words).replace(/\s+/g, ' ').normalize();
}
