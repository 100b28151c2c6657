import { expect, it } from 'vitest';
import { records } from '../../src/define/records.ts';
import { tableOf } from '../../tools/content/table.ts';

/** What the source of a table gives when it runs. */
function read(rows: readonly object[]): unknown {
  return new Function('records', `return records(${tableOf(rows)})`)(records);
}

const ana = { id: 'ana', name: 'Ana’s', named: true, cue: { exact: 'a', start: 0, end: 1 } };

it.each([
  ['records that have all fields', [ana]],
  ['records that lack some', [{ id: 'bo', seen: [] }, ana, { id: 'cy', seen: ['x', 'y'] }]],
  [
    'lists of records, one of them empty',
    [
      { id: 'a', of: [] },
      { id: 'b', of: [{ kind: 'k' }] },
    ],
  ],
  ['a list that is always empty', [{ id: 'a', of: [] }]],
  ['no records', []],
])('writes what is read back: %s', (_, rows) => {
  expect(read(rows)).toEqual(Object.fromEntries(rows.map((row) => [row.id, row])));
});

it.each([
  ['a mark that parts cells', [{ id: 'a', name: 'this|that' }], 'no cell can hold "this|that"'],
  ['an empty text', [{ id: 'a', name: '' }], 'no cell can hold ""'],
  [
    'a record without its first field',
    [{ id: 'a', of: [{ kind: 'k', by: 'x' }, { by: 'x' }] }],
    'the first field is missing: {"by":"x"}',
  ],
])('refuses %s, which could not be read back', (_, rows, message) => {
  expect(() => tableOf(rows)).toThrow(message);
});
