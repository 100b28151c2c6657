/**
 * Freezes plain data with all that it holds.
 *
 * @param value - plain data, without cycles
 * @returns the same value
 */
export function freeze<value>(value: value): value {
  if (typeof value === 'object') {
    for (const key in value) freeze(value[key]);
    Object.freeze(value);
  }
  return value;
}
