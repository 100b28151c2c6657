import type { Bump, Change } from '../model/change.ts';
import type { FieldChange } from './fieldChanges.ts';

/** Fields that hold words as they were printed or said: the article's, or the primary source's. */
const WORDS: ReadonlySet<string> = /* @__PURE__ */ new Set([
  'paragraphs.text',
  'quotes.exact',
  'quotes.text',
  'quotes.record.wording',
  'provenance.headline',
]);

/** Fields that hold notes and other wording of the annotators. */
const OURS: ReadonlySet<string> = /* @__PURE__ */ new Set([
  'sources.name',
  'statements.why',
  'quotes.record.note',
  'timeline.title',
  'timeline.why',
  'times.why',
  'proposals.title',
  'readings.question',
  'readings.why',
  'claims.why',
  'skips.why',
  'corrections.why',
]);

/**
 * How far the version must rise because a record says something else. A field that is gone takes its
 * type along; words that changed are another quotation; a fact that changed is a correction.
 *
 * @param noun - the record's noun
 * @param change - what it says otherwise
 */
export function fieldBump(noun: Change['noun'], { names, before, after }: FieldChange): Bump {
  const field = `${noun}.${names.join('.')}`;
  if (after === undefined) return 'major';
  if (before === undefined) return 'minor';
  if (WORDS.has(field)) return 'major';
  return OURS.has(field) ? 'patch' : 'minor';
}
