const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '\r': '&#13;',
};

/**
 * A text as it may stand between tags or inside a quoted attribute. What a parser would drop or
 * refuse (control characters, halves of surrogate pairs) becomes U+FFFD.
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
    .replace(/[&<>"'\r]/g, (sign) => escapes[sign] as string)
    .replace(/[^\P{Cc}\t\n\f]|\p{Cs}/gu, '\uFFFD');
}
