import type { Parts } from '../checks/articleShape.ts';
import type { Change } from '../model/change.ts';

/**
 * Whether the paragraphs that both have stand in another order. Of no other noun is that asked: the
 * order of its records follows from their words and dates.
 *
 * @param before - the article
 * @param after - the same, later
 */
export function* orderChange(before: Parts, after: Parts): Generator<Change> {
  const was = kept(before, after);
  const is = kept(after, before);
  const at = was.findIndex((id, i) => id !== is[i]);
  const id = is[at];
  if (id === undefined) return;
  yield {
    kind: 'corrected',
    noun: 'paragraphs',
    id,
    path: 'paragraphs',
    before: was,
    after: is,
    bump: 'major',
    message: `${id}: the paragraph stands where "${was[at]}" stood`,
  };
}

function kept({ paragraphs }: Parts, other: Parts): readonly string[] {
  return Object.keys(paragraphs).filter((id) => Object.hasOwn(other.paragraphs, id));
}
