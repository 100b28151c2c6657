import type { Issue } from '../model/issue.ts';
import type { Noun } from '../model/noun.ts';
import { edtfDays } from '../text/edtf.ts';
import { type Arranged, arrange } from './arrange.ts';
import type { Parts } from './articleShape.ts';
import type { Judged } from './judged.ts';

/** Where the order of a noun's records hangs on the records of others. */
const HANGS_ON: { readonly [noun in Noun]?: Noun } = {
  parties: 'mentions',
  places: 'mentions',
  statements: 'quotes',
};

/** What a noun's records are ordered by, where it is not the first words of their own. */
const BY: { readonly [noun in Noun]?: string } = {
  parties: 'first mention',
  places: 'first mention',
  timeline: 'date',
  corrections: 'date',
};

type Dated = Readonly<Record<string, { readonly id: string; readonly date: string }>>;

/**
 * Whether the records stand in document order, timeline and corrections in time order: the order in which helpers
 * return them. A date that is none is the fault of its own record.
 *
 * @param judged - the article
 * @returns an issue for each record that stands behind one that it belongs before
 */
export function order({ article, incomplete }: Judged): readonly Issue[] {
  // What `arrange` reads is the records; the provenance is none of them.
  const arranged = arrange(nounsOf(article));
  return (Object.keys(arranged) as readonly Noun[]).flatMap((noun) => {
    const other = HANGS_ON[noun] ?? 'paragraphs';
    if (incomplete.has('paragraphs') || incomplete.has(other)) return [];
    const rank = new Map(Object.keys(arranged[noun]).map((id, i) => [id, i]));
    const ids = BY[noun] === 'date' ? dated(article[noun] as Dated) : Object.keys(article[noun]);
    return ids.flatMap((id, i) => {
      const before = ids[i - 1] ?? id;
      return (rank.get(id) as number) < (rank.get(before) as number)
        ? [issue(noun, id, before)]
        : [];
    });
  });
}

/** The records whose date is one: what has no place in time stands neither before nor behind another. */
function dated(rows: Dated): readonly string[] {
  return Object.values(rows).flatMap(({ id, date }) => (edtfDays(date) ? [id] : []));
}

function nounsOf({ provenance, ...nouns }: Parts): Arranged {
  return nouns as unknown as Arranged; // a record of the model is an object with fields
}

function issue(noun: Noun, id: string, before: string): Issue {
  const why = `by its ${BY[noun] ?? 'words'} it comes before “${before}”`;
  return { rule: 'order', path: `${noun}.${id}`, message: `${id}: ${why}, and stands behind it` };
}
