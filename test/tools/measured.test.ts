import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { here, measured, type Row } from '../../tools/measured.ts';
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

test('a gate has a line with its figures, its day and its commit; what did not run says so', () => {
  const failed = { ...row, gate: 'site', holds: false, says: '' };
  const page = measured([row, failed, 'mutation: text'], 'How.');
  const lines = page.split('\n').map((line) => line.replace(/ +/g, ' '));
  expect(lines).toContain('| linear | holds | a\\|b: 12 ms | 40 | 2026-11-24 | abcdef0 |');
  expect(lines).toContain('| site | FAILS | | 40 | 2026-11-24 | abcdef0 |');
  expect(lines).toContain('| mutation: text | not run whole yet | | | | |');
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
  const page = readFileSync('docs/guides/measured.md', 'utf8').replace(/ +/g, ' ');
  for (const { gate, holds, says, seconds, day, commit } of Object.values(whole) as Row[]) {
    const result = holds ? 'holds' : 'FAILS';
    expect(page).toContain(
      `| ${gate} | ${result} | ${says}${says && ' '}| ${seconds} | ${day} | ${commit} |`,
    );
  }
});
