import { spawnSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { resolve } from 'node:path';
import ts from 'typescript';
import { cache } from '../gate.ts';
import { sample } from './sample.ts';

const COPIED = ['src', 'test', 'tools', 'package.json', 'tsconfig.json'];

/**
 * Changes one word in the source of the content, so many times in all, in a copy of the project, and
 * runs the compiler and, where that is content, the tests of the content.
 *
 * @returns the changes that neither noticed
 */
export async function rewritten(times: number): Promise<readonly string[]> {
  const copy = copied();
  const folder = `${copy}/src/article`;
  const files = readdirSync(folder).filter((name) => name.endsWith('.ts'));
  const words = files.flatMap((name) => wordsIn(`${folder}/${name}`));
  if (finder(copy) !== undefined) throw new Error('the copy fails before any word is changed');
  const caught: Record<string, number> = { tsc: 0, vitest: 0 };
  const survivors: string[] = [];
  for (const { file, at, word } of sample(words, times)) {
    const text = readFileSync(file, 'utf8');
    writeFileSync(file, `${text.slice(0, at)}other${text.slice(at + word.length)}`);
    const by = finder(copy);
    if (by === undefined) survivors.push(`${file}, “${word}” at ${at}`);
    else caught[by] = (caught[by] ?? 0) + 1;
    writeFileSync(file, text);
    console.log(`  “${word}” in ${file.slice(folder.length + 1)}: ${by ?? 'NOT CAUGHT'}`);
  }
  console.log(`  ${words.length} words, ${times} changed in the source; caught by`, caught);
  rmSync(copy, { recursive: true });
  return survivors;
}

function copied(): string {
  const copy = resolve(cache, 'rewritten');
  rmSync(copy, { recursive: true, force: true });
  mkdirSync(copy, { recursive: true });
  for (const name of COPIED) cpSync(name, `${copy}/${name}`, { recursive: true });
  const narrow = { extends: './tsconfig.json', include: ['src/index.ts', 'test/article'] };
  writeFileSync(`${copy}/content.json`, JSON.stringify(narrow));
  symlinkSync(resolve('node_modules'), `${copy}/node_modules`);
  return copy;
}

interface Word {
  readonly file: string;
  readonly at: number;
  readonly word: string;
}

/** Every word inside a string of a file that holds words. */
function wordsIn(file: string): readonly Word[] {
  const source = ts.createSourceFile(
    file,
    readFileSync(file, 'utf8'),
    ts.ScriptTarget.Latest,
    true,
  );
  const words: Word[] = [];
  const look = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) || ts.isTypeNode(node)) return;
    if (ts.isStringLiteral(node)) {
      const start = node.getStart() + 1;
      for (const { 0: word, index } of node.text.matchAll(/[\p{L}\p{N}]+/gu)) {
        if (word !== 'other') words.push({ file, at: start + index, word });
      }
    }
    ts.forEachChild(node, look);
  };
  look(source);
  return words;
}

function finder(copy: string): string | undefined {
  const fails = (program: string, ...args: readonly string[]): boolean =>
    spawnSync(resolve('node_modules/.bin', program), args, { cwd: copy }).status !== 0;
  if (fails('tsc', '--noEmit', '-p', 'content.json')) return 'tsc';
  const tests = ['--config', 'test/vitest.config.ts', '--typecheck.enabled=false', 'test/article'];
  return fails('vitest', 'run', ...tests) ? 'vitest' : undefined;
}
