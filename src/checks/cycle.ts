import type { Issue } from '../model/issue.ts';
import type { Judged } from './judged.ts';

/** No way from part to whole is longer. */
const MOST = 1000;

/**
 * Whether nothing is a part of itself: a proposal of a proposal, a place within a place, a group with
 * members.
 *
 * @param judged - the article
 * @returns an issue for each record that leads back to itself
 */
export function cycle({ article }: Judged): readonly Issue[] {
  const { proposals, places, parties } = article;
  return [
    ...loops('parties', 'members', parties, ({ members = [] }) => members),
    ...loops('places', 'within', places, ({ within }) => (within === undefined ? [] : [within])),
    ...loops('proposals', 'partOf', proposals, ({ partOf }) => (partOf ? [partOf] : [])),
  ];
}

function loops<row>(
  noun: string,
  field: string,
  rows: Readonly<Record<string, row>>,
  next: (row: row) => readonly string[],
): readonly Issue[] {
  const steps = new Map(Object.entries(rows).map(([id, row]) => [id, next(row)]));
  return [...steps.keys()].flatMap((id) => {
    if (!returns(id, steps)) return [];
    const message = `${id}: its ${field} leads back to itself; nothing is a part of its own part`;
    return [{ rule: 'cycle', path: `${noun}.${id}.${field}`, message }];
  });
}

function returns(id: string, steps: ReadonlyMap<string, readonly string[]>): boolean {
  const seen = new Set(steps.get(id));
  for (const one of seen) {
    if (seen.has(id) || seen.size > MOST) break;
    for (const further of steps.get(one) ?? []) seen.add(further);
  }
  return seen.has(id);
}
