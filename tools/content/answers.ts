import type { Noun } from '../../src/model/noun.ts';
import type { Stance } from '../../src/model/proposal.ts';
import { type Ask, article, NOUNS, type Row } from './nouns.ts';

/** What the helper itself answers to each value that stands in a record. */
export function answers(
  noun: Noun,
  key: string,
): readonly { readonly value: string | boolean; readonly rows: readonly Row[] }[] {
  const values = new Set(Object.values(article[noun]).flatMap(valuesIn));
  return [...values]
    .map((value) => ({ value, rows: answer(NOUNS[noun].ask, { [key]: value }) }))
    .filter(({ rows }) => rows.length > 0);
}

/** Every text and truth value in a record, and every stance as the filter joins it. */
function valuesIn(held: unknown): readonly (string | boolean)[] {
  if (typeof held === 'string' || typeof held === 'boolean') return [held];
  if (typeof held !== 'object' || held === null) return [];
  const { party, position } = held as Partial<Stance>;
  const stance = position === undefined ? [] : [`${party} ${position}`];
  return [...stance, ...Object.values(held).flatMap(valuesIn)];
}

function answer(ask: Ask, filter: object): readonly Row[] {
  try {
    return ask(filter as never);
  } catch (error) {
    if (error instanceof RangeError) return []; // no such id or word: nothing to ask for
    throw error;
  }
}
