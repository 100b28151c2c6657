import type { Issue } from '../model/issue.ts';
import type { Noun } from '../model/noun.ts';
import type { Parts, Shaped } from './articleShape.ts';
import type { Records } from './id.ts';
import { mayName } from './mayName.ts';
import { nouns } from './nouns.ts';

const SHAPES: readonly string[] = ['plain', 'shape'];

/**
 * An article as the rules of content see it: records that have the right shape, point at real words
 * and name records that exist. The others are known to be there, so that no rule takes a record with
 * a fault for a record that is missing.
 */
export interface Judged {
  /** The records without a fault so far, by noun. */
  readonly article: Parts;
  /** All records, whatever shape each has. */
  readonly all: Records;
  /** The records with a fault, by noun: their keys. */
  readonly faulty: { readonly [noun in Noun]: ReadonlySet<string> };
  /** The nouns that cannot be counted on to be complete: with a faulty record, or not there. */
  readonly incomplete: ReadonlySet<Noun>;
  /** Whether a record may have named others and, misshapen, no longer does. */
  readonly unnamed: boolean;
  /** The nouns whose records are not there at all. */
  readonly lost: ReadonlySet<Noun>;
  /** Whether the text is English, or nobody says that it is not. */
  readonly english: boolean;
}

/**
 * Leaves out the records with a fault.
 *
 * @param shaped - the article
 * @param issues - the faults found so far
 * @returns what the rules of content see
 */
export function judged(shaped: Shaped, issues: readonly Issue[]): Judged {
  const records = new Set(issues.map(({ path }) => recordOf(path)));
  const faulty = nouns.map((noun): [Noun, ReadonlySet<string>] => {
    const keys = Object.keys(shaped.all[noun]);
    const wrong = keys.filter((key) => {
      const path = `${noun}.${key}`;
      return records.has(recordOf(path)) || !Object.hasOwn(shaped.article[noun], key);
    });
    return [noun, new Set(wrong)];
  });
  const rows = faulty.map(([noun, wrong]): [Noun, unknown] => {
    const right = Object.entries(shaped.article[noun]).filter(([key]) => !wrong.has(key));
    return [noun, Object.fromEntries(right)];
  });
  const { provenance } = shaped.article;
  const incomplete = faulty.filter(([noun, wrong]) => wrong.size > 0 || shaped.lost.has(noun));
  return {
    article: { ...Object.fromEntries(rows), ...(provenance && { provenance }) } as Parts,
    all: shaped.all,
    faulty: Object.fromEntries(faulty) as Judged['faulty'],
    incomplete: new Set(incomplete.map(([noun]) => noun)),
    unnamed: issues.some(({ rule, path }) => SHAPES.includes(rule) && mayName(path)),
    lost: shaped.lost,
    english: /^en\b/i.test(provenance?.language ?? 'en'),
  };
}

/** `quotes.doorIsOpen` out of `quotes.doorIsOpen.attribution[0].party`. */
function recordOf(path: string): string {
  return path.replace(/^([^.[]*(?:\.[^.[]*)?).*$/s, '$1');
}
