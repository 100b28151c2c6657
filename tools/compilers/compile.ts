import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Consumer } from '../consumer.ts';
import { filesOf, type Mode } from './modes.ts';
import type { Program } from './programs.ts';

/** One error of a compiler, at a line and a column that count from 1. */
export interface Found {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly message: string;
}

/**
 * Compiles the consumer's files with one compiler under one mode.
 *
 * @param tsc - the compiler's program
 * @returns a sentence for each error too many and each that is missing; empty when all is as it must be
 */
export async function compile(
  { folder, write }: Consumer,
  tsc: string,
  version: number,
  mode: Mode,
  full: boolean,
): Promise<readonly string[]> {
  const files = filesOf(mode, version, full);
  const place = `${version}-${mode.name.replace(/\W+/g, '-')}`;
  const names = Object.keys(files);
  write({
    ...Object.fromEntries(names.map((name) => [join(place, name), files[name]?.text ?? ''])),
    [join(place, 'tsconfig.json')]: JSON.stringify(config(mode, version, names)),
  });
  return differences(files, errorsIn(await output(tsc, join(folder, place))));
}

function config(mode: Mode, version: number, files: readonly string[]): object {
  const deprecated = version >= 600 && mode.name === 'node10';
  const compilerOptions = {
    target: 'es2022',
    // zod’s types name URL; the other doors’ name nothing of a browser or of Node.
    lib: files.some((file) => file.startsWith('schema')) ? ['es2022', 'dom'] : ['es2022'],
    types: [],
    strict: true,
    exactOptionalPropertyTypes: true,
    noUncheckedIndexedAccess: true,
    resolveJsonModule: true,
    skipLibCheck: false,
    noEmit: true,
    ...mode.options,
    ...(deprecated ? { ignoreDeprecations: '6.0' } : {}),
  };
  return { compilerOptions, files };
}

async function output(tsc: string, project: string): Promise<string> {
  const args = [tsc, '-p', project, '--pretty', 'false'];
  try {
    const how = { cwd: project, maxBuffer: 2 ** 26 };
    return (await promisify(execFile)(process.execPath, args, how)).stdout;
  } catch (error) {
    const { stdout = '', stderr = String(error) } = error as { stdout?: string; stderr?: string };
    return stdout === '' ? stderr : stdout;
  }
}

/** The errors in what a compiler printed; a line that is none and continues none is one of nowhere. */
export function errorsIn(printed: string): readonly Found[] {
  const found: Found[] = [];
  for (const line of printed.split(/\r?\n/)) {
    if (line === '' || /^\s/.test(line)) continue;
    const [, file = '', at = 0, column = 0, message = line] =
      /^(.+?)\((\d+),(\d+)\): error TS\d+: (.*)$/.exec(line) ?? [];
    found.push({ file, line: Number(at), column: Number(column), message });
  }
  return found;
}

/** What was found that should not be, and the other way round. */
export function differences(
  files: Readonly<Record<string, Program>>,
  found: readonly Found[],
): readonly string[] {
  const awaited = Object.entries(files).flatMap(([file, { text, faults }]) =>
    faults.map(({ at, says }) => ({ file, says, ...position(text, at) })),
  );
  const fits = (one: Found, { file, line, column, says }: (typeof awaited)[number]): boolean =>
    one.file === file && one.line === line && one.column === column && says.test(one.message);
  return [
    ...awaited
      .filter((fault) => !found.some((one) => fits(one, fault)))
      .map(({ file, line, column, says }) => `${file}(${line},${column}): nothing says ${says}`),
    ...found
      .filter((one) => !awaited.some((fault) => fits(one, fault)))
      .map(({ file, line, column, message }) => `${file}(${line},${column}): ${message}`),
  ];
}

function position(text: string, at: string): { readonly line: number; readonly column: number } {
  const before = text.slice(0, text.indexOf(at)).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}
