import type { Parts } from '../checks/articleShape.ts';
import { SINGULAR } from '../checks/reference.ts';
import type { Change } from '../model/change.ts';
import type { Noun } from '../model/noun.ts';
import { resolves } from './resolves.ts';
import { sharesWords } from './sharesWords.ts';
import { wayOf } from './wayOf.ts';

type Row = Readonly<Record<string, unknown>>;

/**
 * What became of an id that no record has any more: it leads on, or it is lost.
 *
 * @param noun - of the record that had it
 * @param id - the id
 * @param before - the record
 * @param after - the article, later
 */
export function gone(noun: Noun, id: string, before: Row, after: Parts): Change {
  const way = wayOf(after, id);
  const at = { noun, id, path: `${noun}.${id}`, before };
  const what = SINGULAR[noun];
  const rows = after[noun] as unknown as Readonly<Record<string, Row>>;
  if (way && resolves(way, rows)) {
    const message = `${id}: the ${what} ${way.says}`;
    const moved = { kind: 'moved', ...at, after: way.retired } as const;
    const parts = way.to.map((to) => rows[to] as Row);
    if (parts.length === 1 || sharesWords(noun, before, parts)) {
      return { ...moved, bump: 'minor', message };
    }
    return { ...moved, bump: 'major', message: `${message}, and the words are not the same` };
  }
  const message = way
    ? `${id}: the ${what} ${way.says}, where there is no such ${what}`
    : `${id}: the ${what} is gone, and its id leads nowhere; say under “retired” what took its place`;
  return { kind: 'removed', ...at, bump: 'major', message };
}
