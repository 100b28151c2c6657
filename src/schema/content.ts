import { type Fields, fields, provenanceFields } from '../checks/fields.ts';
import { id, type Records } from '../checks/id.ts';
import { type KnownIds, reference, SINGULAR } from '../checks/reference.ts';
import { isRecord, shape } from '../checks/shape.ts';
import type { Issue } from '../model/issue.ts';
import type { Noun } from '../model/noun.ts';

const NOUNS = Object.keys(SINGULAR) as readonly Noun[];

/**
 * Judges plain data by the rules of `checks`, as far as it is an article: a part that is missing or
 * of another shape is passed over.
 *
 * @param value - Plain data, as `plain` gives it.
 * @returns An issue for each fault.
 */
export function content(value: unknown): readonly Issue[] {
  if (!isRecord(value)) return [];
  const sections = NOUNS.map((noun) => [noun, isRecord(value[noun]) ? value[noun] : {}] as const);
  // The cast gives the entries their names back.
  const records = Object.fromEntries(sections) as Records;
  const known = Object.fromEntries(
    sections.map(([noun, rows]) => [noun, new Set(Object.keys(rows))]),
  ) as unknown as KnownIds;
  return [
    ...id(records),
    ...NOUNS.flatMap((noun) => shapes(records[noun], noun)),
    ...provenance(value.provenance),
    ...NOUNS.flatMap((noun) => reference(records[noun], noun, known)),
  ];
}

function shapes(rows: Readonly<Record<string, unknown>>, noun: Noun): readonly Issue[] {
  return Object.entries(rows).flatMap(([key, row]) =>
    shape(row, fields[noun] as unknown as Fields, key, `${noun}.${key}`),
  );
}

function provenance(value: unknown): readonly Issue[] {
  if (!isRecord(value)) return [];
  return shape(value, provenanceFields as unknown as Fields, 'provenance', 'provenance');
}
