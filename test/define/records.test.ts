import { expect, test } from 'vitest';
import { records } from '../../src/define/records.ts';

const ANCHOR = { paragraph: '', start: 0, exact: '' };
const FIELDS = {
  id: '',
  ...ANCHOR,
  named: false,
  cue: ANCHOR,
  reported: [ANCHOR],
  seen: [''],
} as const;
const TABLE = [
  '3',
  '|a|p1|4|said 😀|true|p1|1|he|1|p2|0|x|2|q|r',
  '|b|p2|0|y|false||0|',
  '|c|p2|1|z||||',
].join('');

test('a table is read into records with their ids and the ends of all anchors', () => {
  expect(records(FIELDS, TABLE)).toStrictEqual({
    a: {
      id: 'a',
      paragraph: 'p1',
      start: 4,
      end: 11, // UTF-16: the emoji counts two
      exact: 'said 😀',
      named: true,
      cue: { paragraph: 'p1', start: 1, end: 3, exact: 'he' },
      reported: [{ paragraph: 'p2', start: 0, end: 1, exact: 'x' }],
      seen: ['q', 'r'],
    },
    b: { id: 'b', paragraph: 'p2', start: 0, end: 1, exact: 'y', named: false, reported: [] },
    c: { id: 'c', paragraph: 'p2', start: 1, end: 2, exact: 'z' },
  });
});

test('what a record does not have is no field of it', () => {
  const { b } = records<Record<string, object>>(FIELDS, TABLE);
  expect(Object.keys(b ?? {})).not.toContain('cue');
});

test('all is frozen, and an object like any other', () => {
  const rows = records<{ a: { cue: object; reported: readonly object[]; seen: object } }>(
    FIELDS,
    TABLE,
  );
  const held = [rows, rows.a, rows.a.cue, rows.a.reported, rows.a.reported[0], rows.a.seen];
  expect(held.every((value) => Object.isFrozen(value))).toBe(true);
  expect(Object.getPrototypeOf(rows)).toBe(Object.prototype);
});

test('a record that points at no words has no end', () => {
  expect(records({ id: '', name: '' }, '1|a|Ana')).toStrictEqual({ a: { id: 'a', name: 'Ana' } });
});

test('of no records there are none', () => {
  expect(records({}, '0')).toStrictEqual({});
});
