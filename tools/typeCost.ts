import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const root = fileURLToPath(new URL('../', import.meta.url));
const file = `${root}program.virtual.ts`;

/** What the compiler does for a file, counted: the same on every machine. */
export interface TypeCost {
  readonly types: number;
  readonly instantiations: number;
}

const options: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2022,
  lib: ['lib.es2023.d.ts'],
  module: ts.ModuleKind.Preserve,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  resolveJsonModule: true,
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  skipLibCheck: true,
  noEmit: true,
  types: [],
  paths: {
    onrecord: [`${root}dist/index.d.ts`],
    'onrecord/core': [`${root}dist/core.d.ts`],
    'onrecord/article.json': [`${root}article.json`],
  },
};

/**
 * What a program costs the compiler, over an empty one.
 *
 * @param program - TypeScript that imports the built package
 * @returns types and instantiations beyond those of an empty module
 * @throws Error when it does not compile, since a program with errors costs something else
 */
export function typeCost(program: string): TypeCost {
  const [cost, empty] = [count(program), count('export {};\n')];
  return {
    types: cost.types - empty.types,
    instantiations: cost.instantiations - empty.instantiations,
  };
}

function count(text: string): TypeCost {
  const host = ts.createCompilerHost(options);
  const { getSourceFile, fileExists, readFile } = host;
  host.fileExists = (name) => name === file || fileExists(name);
  host.readFile = (name) => (name === file ? text : readFile(name));
  host.getSourceFile = (name, version, ...rest) =>
    name === file
      ? ts.createSourceFile(name, text, version)
      : getSourceFile.call(host, name, version, ...rest);
  const program = ts.createProgram([file], options, host);
  const [error] = ts.getPreEmitDiagnostics(program);
  if (error) throw new Error(ts.flattenDiagnosticMessageText(error.messageText, '\n'));
  return { types: program.getTypeCount(), instantiations: program.getInstantiationCount() };
}
