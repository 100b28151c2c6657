import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { compile, differences, errorsIn } from '../../tools/compilers/compile.ts';
import { modes } from '../../tools/compilers/modes.ts';
import { consumer, own } from '../../tools/consumer.ts';

const project = consumer();
afterAll(project.remove);
project.link('zod', own('zod'));
const tsc = join(own('typescript'), 'bin/tsc');
const bundler = modes.find(({ name }) => name === 'bundler') ?? modes[0];
if (bundler === undefined) throw new Error('there are no modes');
const verdict = (): Promise<readonly string[]> => compile(project, tsc, 600, bundler, false);

/** The verdict with a word of the installed declarations put in another’s place. */
async function planted(file: string, word: string | RegExp, put: string): Promise<string> {
  const path = join(project.folder, 'node_modules/onrecord/dist', file);
  const before = readFileSync(path, 'utf8');
  const after = before.replace(word, put);
  expect(after).not.toBe(before);
  writeFileSync(path, after);
  const faults = await verdict();
  writeFileSync(path, before);
  return faults.join('\n');
}

describe('the gate of compilers', () => {
  it('holds on what was built', async () => {
    expect(await verdict()).toEqual([]);
  });

  it('fails when a declaration names what it does not declare', async () => {
    const faults = await planted('index.d.ts', 'export {', 'type Leaked = Hidden;\nexport {');
    expect(faults).toMatch(/Cannot find name 'Hidden'/);
  });

  it('fails when the proof accepts everything', async () => {
    const open =
      'string extends keyof rows ? Offered<noun, ids, rows> : rows extends PlainQuotes<ids>';
    const faults = await planted('core.d.ts', open, `true extends true ? rows : ${open}`);
    expect(faults).toMatch(/nothing says .*the door is shut/);
    expect(faults).toMatch(/nothing says .*nobody/);
  });
});

describe('what a compiler printed', () => {
  const printed =
    "a.ts(2,7): error TS2322: Type '2' is not …\n  Because.\nerror TS5: No such option.\n";

  it('is read line by line, what stands nowhere too', () => {
    expect(errorsIn(printed)).toEqual([
      { file: 'a.ts', line: 2, column: 7, message: "Type '2' is not …" },
      { file: '', line: 0, column: 0, message: 'error TS5: No such option.' },
    ]);
  });

  it.each([
    ['at its place', 'x;\nconst y', []],
    ['elsewhere', 'x;\n const y', [/^a\.ts\(2,8\): nothing says/, /^a\.ts\(2,7\): Type/]],
  ])('is what was awaited only %s', (_, text, expected) => {
    const files = { 'a.ts': { text, faults: [{ at: 'y', says: /Type '2'/ }] } };
    const faults = differences(files, errorsIn(printed).slice(0, 1));
    expect(faults).toHaveLength(expected.length);
    expected.forEach((pattern, i) => {
      expect(faults[i]).toMatch(pattern);
    });
  });
});
