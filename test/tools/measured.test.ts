import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { counted, here, measured, outcome, type Row, resultOf } from '../../tools/measured.ts';
import whole from '../../tools/whole.json' with { type: 'json' };

const row: Row = {
  gate: 'linear',
  holds: true,
  says: 'a|b: 12 ms',
  seconds: 40,
  day: '2026-11-24',
  commit: 'abcdef0',
  machine: 'two cores',
};

test('a gate has a line with its figures, its day and its commit', () => {
  const failed = { ...row, gate: 'site', holds: false, says: '' };
  const lines = measured([row, failed], 'How.').split('\n');
  const cells = lines.map((line) => line.replace(/ +/g, ' '));
  expect(cells).toContain('| linear | holds | a\\|b: 12 ms | 2026-11-24, 40 s, abcdef0 |');
  expect(cells).toContain('| site | FAILS | | 2026-11-24, 40 s, abcdef0 |');
});

test('a gate that cannot be judged here is skipped with its reason: it neither holds nor fails', () => {
  const skipped = { ...row, gate: 'payloads', ...outcome({ skipped: 'there is no browser' }) };
  expect(resultOf(skipped)).toBe('skipped');
  expect(measured([skipped], 'How.').replace(/ +/g, ' ')).toContain(
    '| payloads | skipped | there is no browser | 2026-11-24, 40 s, abcdef0 |',
  );
  const failed = { ...row, ...outcome(false) };
  expect(counted([row, { ...row, ...outcome(true) }, failed, skipped])).toBe(
    'gates: 2 hold, 1 fail, 1 skipped',
  );
});

test('what did not run is named', () => {
  expect(measured([row], 'How.')).not.toContain('Not run');
  expect(measured([row], 'How.', ['site', 'mutation: text'])).toMatch(
    /\|\n\nNot run whole yet: site, mutation: text\.\n$/,
  );
});

test('each machine is named once', () => {
  const other = { ...row, machine: 'four cores' };
  expect(measured([row, other, row], 'How.')).toContain('\nHow. Machine: two cores; four cores.\n');
});

test('a row is dated as of today, on the commit that is checked out', () => {
  expect(here().day).toMatch(/^20\d\d-\d\d-\d\d$/);
  expect(here().machine).toContain(process.version.slice(1));
});

test('the page has what was kept of each whole campaign', () => {
  const page = readFileSync('docs/guides/measured.md', 'utf8');
  const rows = Object.values(whole) as Row[];
  const [table] = measured(rows, '').match(/^\|[\s\S]*\|$/m) ?? [];
  expect(page).toContain(table);
});
