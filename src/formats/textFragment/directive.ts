/** A text directive: what a browser looks for, and what must stand around it. */
export interface Directive {
  readonly prefix?: string;
  readonly start: string;
  readonly end?: string | undefined;
  readonly suffix?: string;
}

/**
 * A text directive as it stands in an address.
 *
 * @param directive - its parts, as words
 * @returns `text=…`, ASCII only
 */
export function encodeDirective({ prefix, start, end, suffix }: Directive): string {
  const parts = [
    prefix === undefined ? '' : `${encoded(prefix)}-,`,
    encoded(start),
    end === undefined ? '' : `,${encoded(end)}`,
    suffix === undefined ? '' : `,-${encoded(suffix)}`,
  ];
  return `text=${parts.join('')}`;
}

// A dash would end a prefix; parentheses and quotes would end a link in Markdown or HTML.
function encoded(words: string): string {
  return encodeURIComponent(words.replace(/\p{Cs}/gu, '\uFFFD')).replace(
    /[-'()*!]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
