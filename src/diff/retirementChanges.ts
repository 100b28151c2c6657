import type { Parts } from '../checks/articleShape.ts';
import type { Change } from '../model/change.ts';
import type { Noun } from '../model/noun.ts';
import { fieldChanges } from './fieldChanges.ts';
import { heirOf } from './heir.ts';
import { isHarmless } from './isHarmless.ts';
import { nounOf } from './nounOf.ts';
import { resolves } from './resolves.ts';
import { type Way, wayOf } from './wayOf.ts';

/**
 * What became of the ids that no record had any more: of those that led on, whether they still do,
 * and of those that are new among them.
 *
 * @param before - the article
 * @param after - the same, later
 */
export function* retirementChanges(before: Parts, after: Parts): Generator<Change> {
  for (const id of Object.keys({ ...before.retired, ...after.retired })) {
    const [was, is] = [wayOf(before, id), wayOf(after, id)];
    if (nounOf(before, id)) continue; // a record of that name was there: its own change tells
    const noun = nounOf(after, is?.to[0]) ?? nounOf(before, was?.to[0]) ?? 'paragraphs';
    if (!is) yield lost(noun, id, was as Way, after);
    else if (!was || !leadsAlike(was, is, before[noun], after[noun])) {
      yield led(noun, id, was, is, before, after);
    }
  }
}

/** Whether an id leads to the same as before, or to nothing as before. */
function leadsAlike(was: Way, is: Way, before: object, after: object): boolean {
  const changed = !fieldChanges({ ...was.retired }, { ...is.retired }).next().done;
  return !changed && (resolves(is, after) || !resolves(was, before));
}

function led(
  noun: Noun,
  id: string,
  was: Way | undefined,
  is: Way,
  before: Parts,
  after: Parts,
): Change {
  const at = { noun, id, path: `retired.${id}`, ...(was && { before: was.retired }) };
  const to = { ...at, after: is.retired };
  if (!resolves(is, after[noun])) {
    const message = `${id}: ${is.says}, where there is no such record`;
    return { kind: 'removed', ...to, bump: 'major', message };
  }
  if (isHarmless(heirOf(before, was), heirOf(after, is))) {
    return { kind: 'moved', ...to, bump: 'minor', message: `${id}: ${is.says}` };
  }
  const message = `${id}: ${is.says}, which is not what it led to`;
  return { kind: 'moved', ...to, bump: 'major', message };
}

function lost(noun: Noun, id: string, was: Way, after: Parts): Change {
  const message = nounOf(after, id)
    ? `${id}: ${was.says}, and means another record now; an id is never used again`
    : `${id}: ${was.says}, and leads nowhere now`;
  return {
    kind: 'removed',
    noun,
    id,
    path: `retired.${id}`,
    before: was.retired,
    bump: 'major',
    message,
  };
}
