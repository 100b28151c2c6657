import type { Anchor } from '../model/anchor.ts';
import type { Parts } from './articleShape.ts';
import { nouns } from './nouns.ts';
import { isRecord } from './shape.ts';
import { walk } from './walk.ts';

/** An anchor, the record that has it, and where it stands. */
export interface Anchored {
  readonly id: string;
  readonly path: string;
  readonly anchor: Anchor;
}

/**
 * Every anchor of an article, however deep in its record.
 *
 * @param article - records of the right shape
 */
export function* anchors(article: Parts): Generator<Anchored> {
  for (const noun of nouns) {
    for (const { id, path, value } of walk(article[noun], noun)) {
      // In records of the right shape only an anchor has an end.
      if (isRecord(value) && 'end' in value) yield { id, path, anchor: value as never };
    }
  }
}
