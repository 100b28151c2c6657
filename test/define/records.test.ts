import { expect, test } from 'vitest';
import { records } from '../../src/define/records.ts';

const ANCHOR = '["paragraph","start","exact"]';
const TABLE = `[
["id","paragraph","start","exact","kind",["cue",${ANCHOR}],["reported",${ANCHOR}],"seen"],[
["a","p1",4,"said 😀","direct",["p1",1,"he"],[["p2",0,"x"]],["q","r"]],
["b","p2",0,"y",null,null,[]],
["c","p2",1,"z"]
]]`;

test('a table is read into records with their ids and the ends of all anchors', () => {
  expect(records(TABLE)).toStrictEqual({
    a: {
      id: 'a',
      paragraph: 'p1',
      start: 4,
      end: 11, // UTF-16: the emoji counts two
      exact: 'said 😀',
      kind: 'direct',
      cue: { paragraph: 'p1', start: 1, end: 3, exact: 'he' },
      reported: [{ paragraph: 'p2', start: 0, end: 1, exact: 'x' }],
      seen: ['q', 'r'],
    },
    b: { id: 'b', paragraph: 'p2', start: 0, end: 1, exact: 'y', reported: [] },
    c: { id: 'c', paragraph: 'p2', start: 1, end: 2, exact: 'z' },
  });
});

test('what a record does not have is no field of it', () => {
  const { b } = records<Record<string, object>>(TABLE);
  expect(Object.keys(b ?? {})).not.toContain('cue');
});

test('all is frozen', () => {
  const { a } = records<{ a: { cue: object; reported: readonly object[]; seen: object } }>(TABLE);
  const held = [a, a.cue, a.reported, a.reported[0], a.seen];
  expect(held.every((value) => Object.isFrozen(value))).toBe(true);
});

test('a record that points at no words has no end', () => {
  expect(records('[["id","name"],[["a","Ana"]]]')).toStrictEqual({ a: { id: 'a', name: 'Ana' } });
});
