/**
 * Freezes plain data with all that it holds. An anchor inside it may be `[paragraph, start, exact]`;
 * every anchor gets its `end`.
 *
 * @param value - plain data, not frozen, without cycles
 * @returns the same value, or the anchor that it stands for
 */
export function whole<value>(value: value): value;
// biome-ignore lint/suspicious/noExplicitAny: which fields there are is known to whoever asks
export function whole(value: any): any {
  const held =
    typeof value[1] === 'number'
      ? { paragraph: value[0], start: value[1], exact: value[2] }
      : value;
  if (held.exact?.length) held.end = held.start + held.exact.length;
  for (const key in held) if (typeof held[key] === 'object') held[key] = whole(held[key]);
  return Object.freeze(held);
}
