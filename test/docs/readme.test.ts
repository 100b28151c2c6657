import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { bundle } from '../../tools/bundle.ts';
import { compile } from '../support/compile.ts';
import { runExample, tsBlocks } from '../support/examples.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const readme = readFileSync(`${root}README.md`, 'utf8');
const blocks = tsBlocks(readme).map((code, i) => ({ number: i + 1, code }));
const printed = [...readme.matchAll(/^```text\n(.*?)^```$/gms)].map(([, text = '']) => text.trim());

describe('the README', () => {
  it.each(blocks)('compiles and shows what it prints: block $number', ({ code }) => {
    expect(compile(code, 'dist')).toEqual([]);
    expect(runExample(code)).toBeGreaterThan(0);
  });

  it('prints what the demo prints, but for what it leaves out with …', () => {
    const args = ['--import', 'tsx', 'tools/demo.ts'];
    const demo = execFileSync(process.execPath, args, {
      cwd: root,
      encoding: 'utf8',
      stdio: 'pipe',
    });
    const lines = demo.split('\n').map((line) => line.trimEnd());
    const shown = (printed[0] ?? '').split('\n').filter((line) => line.trim() !== '…');
    expect(shown.length).toBeGreaterThan(20);
    expect(shown.filter((line) => !lines.includes(line.trimEnd()))).toEqual([]);
  }, 240_000);

  it('shows the compile error as it is', () => {
    const own = blocks.find(({ code }) => code.includes('defineArticle'))?.code ?? '';
    const wrong = own.replace("exact: 'the door is open'", "exact: 'the door is shut'");
    const messages = compile(wrong, 'dist').map(({ message }) => message);
    expect(messages).toEqual([printed[1]]);
  });

  it('names sizes that are true, to the kilobyte', async () => {
    const rows = [...readme.matchAll(/^\| `(onrecord[^`,]*)` .*\| (\d+) +\|$/gm)];
    expect(rows).toHaveLength(4);
    for (const [, door, told] of rows) {
      const { gzip } = await bundle(`import * as door from '${door}'; globalThis.door = door;`);
      expect(Math.abs(gzip / 1000 - Number(told)), door).toBeLessThan(0.75);
    }
  });

  it('links to files that exist', () => {
    const links = [...readme.matchAll(/\]\((?!https?:)([^)#]+)\)/g)].map(([, path]) => path);
    expect(links).toContain('NOTICE.md');
    for (const path of links) expect(readFileSync(root + path, 'utf8')).not.toBe('');
  });
});
