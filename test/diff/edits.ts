import fc from 'fast-check';
import { nouns } from '../../src/checks/nouns.ts';
import type { Change } from '../../src/model/change.ts';
import { sampleData } from '../schema/sample.ts';

// biome-ignore lint/suspicious/noExplicitAny: an article as JSON, free to be edited at any place
type Data = any;
type Edit = readonly [what: 'drop' | 'copy' | 'reword' | 'forget', noun: string, nth: number];

/** Fields that any text may stand in. */
const WORDS = ['why', 'title', 'name', 'question', 'speaker', 'exact', 'text'];
/** Fields that may not be left out, though those of other nouns may. */
const NEEDED = ['readings.alternatives', 'corrections.concerns'];
/** Fields that may be left out. */
const MAYBE = ['sameAs', 'cue', 'within', 'holders', 'concerns', 'alternatives', 'source', 'why'];

const edit = fc.tuple(
  fc.constantFrom('drop' as const, 'copy' as const, 'reword' as const, 'forget' as const),
  fc.constantFrom(...nouns),
  fc.nat(3),
);

/** Articles with the shape of one, each a few edits away from the sample. */
export const edited: fc.Arbitrary<Data> = fc.array(edit, { maxLength: 12 }).map((edits) => {
  const data = sampleData();
  for (const one of edits) apply(data, one);
  return data;
});

function apply(data: Data, [what, noun, nth]: Edit): void {
  const rows = data[noun];
  const ids = Object.keys(rows);
  const id = ids[nth % ids.length];
  if (id === undefined) return;
  if (what === 'drop') delete rows[id];
  if (what === 'copy') rows[`${id}Too`] = { ...structuredClone(rows[id]), id: `${id}Too` };
  if (what === 'reword') {
    const field = WORDS.find((name) => name in rows[id]);
    if (field) rows[id][field] += ' anew';
  }
  if (what === 'forget') {
    const field = MAYBE.find(
      (name) => name in rows[id] && !(noun !== 'statements' && name === 'why'),
    );
    if (field && !NEEDED.includes(`${noun}.${field}`)) delete rows[id][field];
  }
}

/** An article with the changes made to it. */
export function patched(before: Data, changes: readonly Change[]): Data {
  const data = structuredClone(before);
  for (const { kind, path, noun, id, after } of changes) {
    const names = path.split('.');
    const last = names.pop() ?? '';
    if (kind === 'moved') {
      if (noun !== 'provenance') delete data[noun][id];
      data.retired[id] = structuredClone(after);
      continue;
    }
    const holder = names.reduce((at, name) => at[name], data);
    if (after === undefined) delete holder[last];
    else holder[last] = structuredClone(after);
  }
  return data;
}
