/**
 * Completes the records that were written out short, and freezes them deeply: each gets its key as
 * `id`, each anchor its `end`. What can be worked out takes no bytes in a bundle.
 *
 * @param rows - records by id, without `id` and without the `end` of anchors
 * @returns the records as their type says
 */
export function records<rows>(rows: object): rows {
  const whole: Record<string, unknown> = {};
  for (const [id, row] of Object.entries(rows)) whole[id] = complete({ id, ...row });
  return Object.freeze(whole) as rows;
}

function complete(value: unknown): unknown {
  if (Object(value) !== value) return value;
  const held = value as Record<string, unknown> & { exact?: string; start: number; end?: number };
  if (held.exact) held.end = held.start + held.exact.length;
  for (const key in held) complete(held[key]);
  return Object.freeze(held);
}
