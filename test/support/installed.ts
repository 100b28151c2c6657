import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { pack } from '../../tools/pack.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** Errors by file; those of declarations and of the compiler itself under `elsewhere`. */
type Errors = Readonly<Record<string, readonly string[]>>;

/** An empty project with the packed tarball installed in it. */
export interface Project {
  readonly folder: string;
  /** Runs a program in the project's folder and gives what it printed. */
  readonly run: (program: string, ...args: readonly string[]) => string;
  /** Runs a line of JavaScript that prints JSON, and gives the value. */
  readonly ask: (code: string, type?: 'module' | 'commonjs') => unknown;
  /** Compiles files as strictly as can be, declarations too; the errors of each by its name. */
  readonly compile: (files: Readonly<Record<string, string>>) => Errors;
  readonly remove: () => void;
}

/** Packs the last build and installs it, without a network, into an empty project. */
export function installed(): Project {
  const folder = mkdtempSync(join(tmpdir(), 'onrecord-test-'));
  const run: Project['run'] = (program, ...args) =>
    execFileSync(program, args, { cwd: folder, encoding: 'utf8', stdio: 'pipe' });
  const tarball = pack(folder);
  writeFileSync(join(folder, 'package.json'), '{ "private": true }\n');
  run('npm', 'install', '--silent', '--offline', '--omit=peer', '--no-audit', tarball);
  // The optional peer, as a project that has it.
  symlinkSync(join(root, 'node_modules/zod'), join(folder, 'node_modules/zod'));
  return {
    folder,
    run,
    ask: (code, type = 'module') =>
      JSON.parse(run(process.execPath, '--no-warnings', `--input-type=${type}`, '-e', code)),
    compile: (files) => {
      const names = Object.keys(files);
      for (const name of names) writeFileSync(join(folder, name), files[name] ?? '');
      return errorsOf(folder, names);
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

function errorsOf(folder: string, names: readonly string[]): Errors {
  const roots = names.map((name) => join(folder, name));
  const program = ts.createProgram(roots, {
    target: ts.ScriptTarget.ES2022,
    lib: ['lib.es2022.d.ts', 'lib.dom.d.ts'],
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    resolveJsonModule: true,
    strict: true,
    exactOptionalPropertyTypes: true,
    noUncheckedIndexedAccess: true,
    skipLibCheck: false,
    noEmit: true,
    types: [],
  });
  const found: Record<string, string[]> = { elsewhere: [] };
  for (const name of names) found[name] = [];
  for (const { file, messageText } of ts.getPreEmitDiagnostics(program)) {
    const name = names[roots.indexOf(file?.fileName ?? '')] ?? 'elsewhere';
    found[name]?.push(ts.flattenDiagnosticMessageText(messageText, '\n'));
  }
  return found;
}
