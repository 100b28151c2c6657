const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/**
 * A text as it may stand between tags or inside a quoted attribute. What no document may hold
 * (control characters, noncharacters, halves of surrogate pairs) becomes U+FFFD, a line break a line
 * feed, as a parser would make of it.
 *
 * @param text - any text
 * @returns HTML that parses back into the text
 *
 * @example
 * ```ts
 * escapeHtml('<b> & "c"'); //=> '&lt;b&gt; &amp; &quot;c&quot;'
 * ```
 */
export function escapeHtml(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/[^\P{Cc}\t\n\f]|\p{Cs}|\p{NChar}/gu, '\uFFFD')
    .replace(/[&<>"']/g, (sign) => escapes[sign] as string); // each of them is a key
}
