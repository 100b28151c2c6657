import type { Retired } from '../model/retired.ts';

/** Where a retired id leads. */
export interface Way {
  readonly retired: Retired;
  readonly to: readonly string[];
  /** In words: `moved to "a"`, `was split into "a" and "b"`. */
  readonly says: string;
}

/**
 * Where an id of an article leads that no record has any more.
 *
 * @param article - with what is retired, where anything is
 * @param id - the id
 * @returns undefined when the id is not retired
 */
export function wayOf(
  { retired: all }: { readonly retired?: Readonly<Record<string, Retired>> },
  id: string,
): Way | undefined {
  const retired = all && Object.hasOwn(all, id) ? all[id] : undefined;
  if (!retired) return undefined;
  if ('moved' in retired) {
    return { retired, to: [retired.moved], says: `moved to "${retired.moved}"` };
  }
  const names = retired.split.map((to) => `"${to}"`);
  return { retired, to: retired.split, says: `was split into ${names.join(' and ')}` };
}
