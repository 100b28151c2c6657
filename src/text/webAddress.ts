/** The host stands by itself where it is an IPv6 address, whose brackets stay as they are. */
const ADDRESS =
  /^(https?)(:\/\/(?:\[[\da-f:.]+\](?=[:/?#]|$)|(?=[^[/?#])))([^\s/?#@\\]*(?=[/?#]|$)[^#]*)(#?)(.*)/is;

/**
 * A text as an address that may stand in a link: `http` or `https` and nothing else, so no
 * `javascript:`; what no address may hold is percent-encoded.
 *
 * @param text - any text
 * @returns the address, ASCII only; undefined when the text is none
 *
 * @example
 * ```ts
 * webAddress('https://example.org/a b'); //=> 'https://example.org/a%20b'
 * webAddress('javascript:alert(1)'); //=> undefined
 * ```
 */
export function webAddress(text: string): string | undefined {
  const parts = ADDRESS.exec(text);
  if (!parts) return undefined;
  const [, scheme, host, rest, hash, fragment] = parts as string[] as [
    string,
    string,
    string,
    string,
    string,
    string,
  ];
  return scheme.toLowerCase() + host + encoded(rest) + hash + encoded(fragment);
}

function encoded(part: string): string {
  return part
    .replace(/\p{Cs}/gu, '\uFFFD')
    .replace(/%(?![\dA-Fa-f]{2})|[^\w.~:/?@!$&()*+,;=%-]/gu, encodeURIComponent)
    .replaceAll("'", '%27');
}
