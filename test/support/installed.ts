import { join } from 'node:path';
import ts from 'typescript';
import { consumer, own } from '../../tools/consumer.ts';

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

/** Packs the last build and installs it, with zod, into an empty project. */
export function installed(): Project {
  const { folder, run, write, link, remove } = consumer();
  link('zod', own('zod')); // the optional peer, as a project that has it
  return {
    folder,
    run,
    ask: (code, type = 'module') =>
      JSON.parse(run(process.execPath, '--no-warnings', `--input-type=${type}`, '-e', code)),
    compile: (files) => {
      write(files);
      return errorsOf(folder, Object.keys(files));
    },
    remove,
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
