import { expect, it } from 'vitest';
import { mayName } from '../../src/checks/mayName.ts';

it.each([
  ['', true],
  ['authors', true],
  ['quotes', true],
  ['quotes.a', true],
  ['quotes.a.speaker', true],
  ['parties.a.members[0]', true],
  ['quotes.a.record', true],
  ['quotes.a.record.level', true],
  ['quotes.a.nothing', true],
  ['provenance.publisher', true],
  ['quotes.a.exact', false],
  ['quotes.a.kind', false],
  ['mentions.a.start', false],
  ['text', false],
  ['retired', false],
  ['retired.a.moved', false],
])('what is wrong at “%s” may have named a record: %s', (path, expected) => {
  expect(mayName(path)).toBe(expected);
});
