import type { Issue } from '../model/issue.ts';
import type { Judged } from './judged.ts';
import { nouns } from './nouns.ts';
import { walk } from './walk.ts';

/** Fields that a person reads, and those that are so only in one noun. */
const READ: ReadonlySet<string> = new Set([
  'name',
  'title',
  'role',
  'why',
  'note',
  'wording',
  'question',
  'chosen',
  'according',
  'field',
  'headline',
  'unverified',
  'topics',
  'textHolder',
  'annotations',
  'provenance text',
  'claims value',
  'readings alternatives',
]);

/**
 * Whether words are given where a person expects some: a name, a title, a reason.
 *
 * @param judged - the article
 * @returns an issue for each such field that is empty or holds spaces only
 */
export function blank({ article }: Judged): readonly Issue[] {
  const { provenance } = article;
  return [
    ...nouns.flatMap((noun) => blankIn(article[noun], noun, noun)),
    ...blankIn({ provenance }, '', 'provenance'),
  ];
}

function blankIn(
  rows: Readonly<Record<string, unknown>>,
  path: string,
  part: string,
): readonly Issue[] {
  const found = walk(rows, path).filter(
    ({ value, field }) =>
      typeof value === 'string' &&
      value.trim() === '' &&
      (READ.has(field) || READ.has(`${part} ${field}`)),
  );
  return found.map(({ id, path, field }) => ({
    rule: 'blank',
    path,
    message: `${id}: ${field} is blank; say it in words, or leave it out where it may be missing`,
  }));
}
