import type { Stretch } from './page.ts';

/**
 * Whether a stretch is part of another.
 *
 * @param inner - the one
 * @param outer - the other
 * @returns true when it is, also when they are equal
 */
export function within(inner: Stretch, outer: Stretch): boolean {
  return inner.from >= outer.from && inner.to <= outer.to;
}
