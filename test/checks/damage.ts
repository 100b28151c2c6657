import { authored } from '../../src/article/authored.ts';
import { checkArticle } from '../../src/checks/checkArticle.ts';
import type { Issue } from '../../src/model/issue.ts';

/** Takes a field away. */
export const GONE = Symbol('gone');

/** Where, from the article downwards, and what to put there: a value, GONE, or what to make of it. */
export type Damage = readonly [path: string, change: unknown];

type Holder = Record<string, unknown>;

/** A copy of our article, with the damage. */
export function damaged(...damages: readonly Damage[]): Holder {
  return damage(authored, damages);
}

/** A copy of an article, with the damage. */
export function damage(article: object, damages: readonly Damage[]): Holder {
  const copy = JSON.parse(JSON.stringify(article)) as Holder;
  for (const [path, change] of damages) {
    const keys = path.split(/[.[\]]+/).filter((key) => key !== '');
    const last = keys.pop() ?? '';
    const holder = keys.reduce<Holder>((at, key) => at[key] as Holder, copy);
    if (change === GONE) delete holder[last];
    else holder[last] = typeof change === 'function' ? change(holder[last]) : change;
  }
  return copy;
}

/** The faults of our article with the damage, each as `rule path`. */
export function faults(...damage: readonly Damage[]): readonly string[] {
  return short(checkArticle(damaged(...damage)));
}

/** Issues as `rule path`. */
export function short(issues: readonly Issue[]): readonly string[] {
  return issues.map(({ rule, path }) => `${rule} ${path}`);
}

/** The one sentence that a rule says of our article with the damage. */
export function sentence(...damage: readonly Damage[]): string {
  return checkArticle(damaged(...damage))[0]?.message ?? '';
}
