import type { Issue } from '../model/issue.ts';
import type { Noun } from '../model/noun.ts';
import type { Retired } from '../model/retired.ts';
import { ID, type Records } from './id.ts';
import { nouns } from './nouns.ts';
import { SINGULAR } from './reference.ts';

/** The ids that no record has any more, and where each leads. */
export type Retirements = Readonly<Record<string, Retired>>;

/**
 * Whether every retired id leads on: in one step, to records that are there, and no record has it. One
 * that was split leads to two or more of one noun.
 *
 * @param retired - the retired ids
 * @param records - all records by noun
 * @param lost - the nouns whose records are not there at all: any may be one of theirs
 * @returns an issue for each id that does not
 */
export function retired(
  retired: Retirements,
  records: Records,
  lost: ReadonlySet<Noun> = new Set(),
): readonly Issue[] {
  const nounOf = new Map(
    nouns
      .flatMap((noun) => Object.keys(records[noun]).map((id): [string, Noun] => [id, noun]))
      .reverse(), // of two with one id the first
  );
  const found = (id: string): Noun | undefined => nounOf.get(id);
  return Object.entries(retired).flatMap(([id, way]) => {
    const path = `retired.${id}`;
    const led = (to: string, at: string): readonly Issue[] =>
      issues(at, targetFaults(id, to, retired, lost.size > 0 || found(to)));
    return [
      ...issues(path, ownFaults(id, found(id))),
      ...('moved' in way
        ? led(way.moved, `${path}.moved`)
        : [
            ...issues(`${path}.split`, splitFaults(id, way.split, found)),
            ...way.split.flatMap((to, i) => led(to, `${path}.split[${i}]`)),
          ]),
    ];
  });
}

/** The sentence: a retired id leads to records that are there. */
export type NoSuchHeir<
  id extends string,
  to extends string,
> = `${id}: leads to "${to}", and there is no such record`;

function issues(path: string, messages: readonly string[]): readonly Issue[] {
  return messages.map((message) => ({ rule: 'retired', path, message }));
}

function ownFaults(id: string, noun: Noun | undefined): readonly string[] {
  if (!ID.test(id)) {
    return [`“${id}” cannot have been an id: an id is a small letter, then letters and digits`];
  }
  if (noun === undefined) return [];
  return [`${id}: the id is retired, and a ${SINGULAR[noun]} has it; an id is never used again`];
}

function splitFaults(
  id: string,
  targets: readonly string[],
  found: (id: string) => Noun | undefined,
): readonly string[] {
  if (new Set(targets).size < 2) {
    return [`${id}: a split leads to two records or more; say “moved” for one`];
  }
  const kinds = new Set(targets.map(found).filter((noun) => noun !== undefined));
  if (kinds.size < 2) return [];
  const names = [...kinds].map((noun) => SINGULAR[noun]);
  return [`${id}: a split leads to records of one noun, and these are ${names.join(' and ')}`];
}

function targetFaults(
  id: string,
  to: string,
  retired: Retirements,
  exists: unknown,
): readonly string[] {
  if (to === id) return [`${id}: the id leads to itself`];
  const next = Object.hasOwn(retired, to) ? retired[to] : undefined;
  if (next) {
    const ends = ('moved' in next ? [next.moved] : next.split).map((end) => `"${end}"`);
    return [
      `${id}: leads to "${to}", which is retired itself; lead to ${ends.join(' and ')} at once`,
    ];
  }
  return exists ? [] : [`${id}: leads to "${to}", and there is no such record`];
}
