import {
  appendFileSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { doneByImport } from '../../tools/bundle.ts';
import { analysed } from '../../tools/gates/attw.ts';
import { held } from '../../tools/gates/budgets.ts';
import { unused } from '../../tools/gates/knip.ts';
import { lint } from '../../tools/gates/publint.ts';
import { pack } from '../../tools/pack.ts';
import { tracked } from '../../tools/tracked.ts';

const scratch = mkdtempSync(join(tmpdir(), 'onrecord-packaging-'));
afterAll(() => rmSync(scratch, { recursive: true }));

/** A tarball of a package with one door, whose conditions are these. */
function tarballOf(conditions: object): string {
  const from = mkdtempSync(join(scratch, 'package-'));
  const files = {
    'a.js': 'export const a = 1;\n',
    'a.cjs': 'exports.a = 1;\n',
    'a.d.ts': 'export declare const a: 1;\n',
    'a.d.cts': 'export declare const a: 1;\n',
    'README.md': '# small\n',
  };
  const manifest = {
    ...{ name: 'small', version: '1.0.0', type: 'module', license: 'MIT', sideEffects: false },
    ...{ main: './a.cjs', types: './a.d.cts', engines: { node: '>=20' } },
    ...{ files: Object.keys(files), exports: { '.': conditions } },
  };
  const all = { ...files, 'package.json': JSON.stringify(manifest) };
  for (const [name, text] of Object.entries(all)) writeFileSync(join(from, name), text);
  return pack(from, { from });
}

const esm = { types: './a.d.ts', default: './a.js' };
const cjs = { types: './a.d.cts', default: './a.cjs' };

describe('a package of two formats', () => {
  const sound = tarballOf({ import: esm, require: cjs });
  const typesLast = tarballOf({
    import: { default: './a.js', types: './a.d.ts' },
    require: cjs,
  });
  const typesOfTheOther = tarballOf({ import: esm, require: { ...cjs, types: './a.d.ts' } });

  it('is accepted by publint, unless its types come last', async () => {
    expect(await lint(sound)).toEqual([]);
    expect((await lint(typesLast)).join()).toMatch(/types.*should be the first/s);
  });

  it('is accepted by attw, unless its types are those of the other format', () => {
    expect(analysed(sound).problems).toEqual([]);
    expect(analysed(typesOfTheOther).problems).toMatchObject([{ kind: 'FalseESM' }]);
  });
});

it('a file, an export and a dependency that nothing uses are found', () => {
  const project = join(scratch, 'project');
  for (const path of tracked()) {
    mkdirSync(dirname(join(project, path)), { recursive: true });
    cpSync(path, join(project, path));
  }
  symlinkSync(resolve('node_modules'), join(project, 'node_modules'));
  expect(unused(project)).toBeUndefined();
  writeFileSync(join(project, 'src/text/plantedFile.ts'), 'export const planted = 1;\n');
  appendFileSync(join(project, 'src/text/grouped.ts'), 'export const plantedExport = 1;\n');
  const manifest = readFileSync('package.json', 'utf8');
  const more = manifest.replace('"devDependencies": {', '$& "planted-dependency": "1.0.0",');
  writeFileSync(join(project, 'package.json'), more);
  const found = unused(project);
  for (const name of ['src/text/plantedFile.ts', 'plantedExport', 'planted-dependency']) {
    expect(found).toContain(name);
  }
});

it('a count above its ceiling fails, one above its target is told', () => {
  const of = (counted: number) => held({ what: 'bytes', counted, ceiling: 7, target: 5 }).result;
  expect([5, 6, 7, 8].map(of)).toEqual(['holds', 'target missed', 'target missed', 'FAILS']);
  expect(held({ what: 'bytes', counted: 8, ceiling: 7 }).result).toBe('FAILS');
});

it('what a door does though nothing is used is seen: zod’s schemas are made by the import', async () => {
  expect(await doneByImport('core')).toBe('');
  expect(await doneByImport('schema')).toContain('TimelineEvent');
});
