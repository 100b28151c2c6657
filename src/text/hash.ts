/**
 * A short name for a text, the same for the same text: 53 bits (cyrb53), good against accidents, not
 * against somebody who wants two texts to collide.
 *
 * @param text - any text
 * @returns 14 hexadecimal digits
 *
 * @example
 * ```ts
 * hash('a') === hash('b'); //=> false
 * ```
 */
export function hash(text: string): string {
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (let at = 0; at < text.length; at++) {
    high = Math.imul(high ^ text.charCodeAt(at), 2654435761);
    low = Math.imul(low ^ text.charCodeAt(at), 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return (4294967296 * (2097151 & low) + (high >>> 0)).toString(16).padStart(14, '0');
}
