import { type Fields, fields } from '../../checks/fields.ts';
import { shape } from '../../checks/shape.ts';
import type { Issue } from '../../model/issue.ts';
import { fault } from './fault.ts';
import type { Interpreted } from './interpret.ts';
import { type AnchoredNoun, anchoredNouns } from './layout.ts';
import { withAnchors, withPart } from './read.ts';
import type { ReadAnnotations } from './readAnnotations.ts';
import { rowOf } from './rowOf.ts';

interface Row {
  readonly noun: AnchoredNoun;
  readonly id: string;
  readonly value: Readonly<Record<string, unknown>>;
}

/**
 * Puts records together out of their annotations and those of their parts, in whatever order these
 * come.
 *
 * @param all - every annotation, read by itself
 * @returns the records that have their fields, and what is wrong with the others
 */
export function assemble(all: readonly Interpreted[]): Pick<ReadAnnotations, 'records' | 'issues'> {
  const rows = new Map<string, Row>();
  const issues: Issue[] = [];
  for (const one of all) place(one, rows, issues);
  for (const one of all) complete(one, rows, issues);
  return { records: shaped(rows, issues), issues };
}

function place(
  { path, anchors, said }: Interpreted,
  rows: Map<string, Row>,
  issues: Issue[],
): void {
  if (said?.kind !== 'record') return;
  const { noun, id, row } = said;
  const key = `${noun}.${id}`;
  if (rows.has(key)) issues.push(fault(path, `there is another annotation for ${key}`));
  else rows.set(key, { noun, id, value: withAnchors(noun, row, anchors) });
}

function complete(
  { path, anchors, said }: Interpreted,
  rows: Map<string, Row>,
  issues: Issue[],
): void {
  const [anchor] = anchors;
  if (said?.kind !== 'part' || !anchor) return;
  const key = `${said.noun}.${said.of}`;
  const row = rows.get(key);
  const value = row && withPart(row.value, said.path, anchor);
  if (row && value !== undefined) rows.set(key, { ...row, value: rowOf(value) });
  else issues.push(fault(path, `there is no ${[key, ...said.path].join('.')} to complete`));
}

function shaped(rows: ReadonlyMap<string, Row>, issues: Issue[]): ReadAnnotations['records'] {
  const sound = [...rows.values()].filter(({ noun, id, value }) => {
    const faults = shape(value, fields[noun] as Fields, id, `${noun}.${id}`);
    for (const one of faults) issues.push(one); // spread, a long list would not fit the stack
    return faults.length === 0;
  });
  const records = anchoredNouns.map((noun) => [
    noun,
    Object.fromEntries(
      sound.filter((row) => row.noun === noun).map(({ id, value }) => [id, value]),
    ),
  ]);
  return Object.fromEntries(records) as ReadAnnotations['records']; // the shape was checked
}
