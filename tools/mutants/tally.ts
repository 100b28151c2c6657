import type { Mutant } from './mutants.ts';

/** One way of finding a fault: whether it finds one in this content. */
export interface Means {
  readonly name: string;
  readonly catches: (content: unknown) => boolean;
}

/** What became of the mutants of a kind. */
export interface Tally {
  readonly made: number;
  /** Those that give the very same article: no fault, so nothing to find. */
  readonly same: number;
  /** How many each means caught; one mutant may be caught by several. */
  readonly caught: Readonly<Record<string, number>>;
  /** How many nothing but the last means caught. */
  readonly byLastAlone: number;
  readonly survivors: readonly string[];
}

/**
 * Holds each mutant against each means.
 *
 * @param mutants - content with one fault each
 * @param means - the last is the one whose lonely catches are counted
 * @param isSame - whether content is no fault at all
 */
export function tally(
  mutants: readonly Mutant[],
  means: readonly Means[],
  isSame: (content: unknown) => boolean,
): Tally {
  const caught = Object.fromEntries(means.map(({ name }) => [name, 0]));
  const survivors: string[] = [];
  let [same, byLastAlone] = [0, 0];
  for (const { kind, at, make } of mutants) {
    const content = make();
    const by = means.filter(({ catches }) => catches(content)).map(({ name }) => name);
    for (const name of by) caught[name] = (caught[name] ?? 0) + 1;
    if (by.length === 1 && by[0] === means.at(-1)?.name) byLastAlone += 1;
    if (by.length > 0) continue;
    if (isSame(content)) same += 1;
    else survivors.push(`${kind}: ${at}`);
  }
  return { made: mutants.length, same, caught, byLastAlone, survivors };
}
