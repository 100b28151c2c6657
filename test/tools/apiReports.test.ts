import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { apiReports } from '../../tools/apiReports.ts';

const scratch = mkdtempSync(join(tmpdir(), 'onrecord-reports-'));
afterAll(() => rmSync(scratch, { recursive: true }));

/** The report of a small package whose one door declares this. */
function reportOf(declared: string): string {
  const root = mkdtempSync(join(scratch, 'declares-'));
  const exports = { '.': { import: { types: './dist/index.d.ts' } } };
  mkdirSync(join(root, 'dist'));
  writeFileSync(join(root, 'package.json'), JSON.stringify({ name: 'small', exports }));
  writeFileSync(join(root, 'dist/index.d.ts'), declared);
  return Object.values(apiReports(root)).join();
}

const DECLARED = `/** A person. */
interface Person { readonly name: string }
type Inner = { readonly id: string };
/** Finds one. */
declare function find(id: Inner['id']): Person;
declare const first: Person;
export { find, first, type Person };
`;

it('holds every exported name, and what these show', () => {
  const report = reportOf(DECLARED);
  expect(report).toContain("export function find(id: Inner['id']): Person;");
  expect(report).toContain('export const first: Person;');
  expect(report).toMatch(/^export interface Person \{/m);
  expect(report).toMatch(/^type Inner = \{/m);
});

it('refuses a type that nobody declares', () => {
  expect(() => reportOf('export declare const first: Nobody;')).toThrow('Nobody');
});

it.each([
  ['a changed signature', 'find(id: Inner', 'find(id?: Inner'],
  ['a changed constant', 'first: Person', 'first: Person | undefined'],
  ['a changed member', 'readonly name', 'name'],
  ['a changed type behind an exported one', '{ readonly id: string }', '{ readonly id: number }'],
  ['a leaked type', 'first: Person;', 'first: Leaked;\ntype Leaked = { id: 1 };'],
  ['a lost name', 'find, first', 'find'],
  ['another name', 'first, type', 'first as one, type'],
])('differs with %s', (_, from, to) => {
  const changed = DECLARED.replace(from, to);
  expect(changed).not.toBe(DECLARED);
  expect(reportOf(changed)).not.toBe(reportOf(DECLARED));
});

it('stays the same when only a comment, or a name that nothing shows, changes', () => {
  const changed = DECLARED.replace('Finds one', 'Finds it').concat('type Unused = 1;\n');
  expect(reportOf(changed)).toBe(reportOf(DECLARED));
});
