import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { compile } from '../support/compile.ts';
import { runExample, tsBlocks } from '../support/examples.ts';

const src = fileURLToPath(new URL('../../src/', import.meta.url));
const doors = ['index.ts', 'core.ts', 'formats.ts', 'schema.ts'];

/** An exported declaration of `src`, with what its documentation shows. */
interface Documented {
  readonly file: string;
  readonly name: string;
  readonly kind: 'function' | 'interface' | 'other';
  readonly examples: readonly string[];
}

const files = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .map((name) => name.replaceAll('\\', '/'))
  .filter((name) => name.endsWith('.ts') && !name.includes('generated/') && name.includes('/'))
  .sort();
const documented = files.flatMap(declarationsOf);
const shown = documented.flatMap(({ examples, ...of }) =>
  examples.map((code) => ({ ...of, code })),
);
const published = publishedNames();

function declarationsOf(file: string): readonly Documented[] {
  const text = readFileSync(src + file, 'utf8');
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  return source.statements.filter(isExported).map((node) => ({
    file,
    name: nameOf(node),
    kind: ts.isFunctionDeclaration(node)
      ? 'function'
      : ts.isInterfaceDeclaration(node)
        ? 'interface'
        : 'other',
    examples: ts
      .getJSDocTags(node)
      .filter(({ tagName }) => tagName.text === 'example')
      .flatMap(({ comment }) => tsBlocks(ts.getTextOfJSDocComment(comment) ?? '')),
  }));
}

function isExported(node: ts.Statement): boolean {
  return (
    ts.canHaveModifiers(node) &&
    (ts.getModifiers(node) ?? []).some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)
  );
}

function nameOf(node: ts.Statement): string {
  const declared = ts.isVariableStatement(node) ? node.declarationList.declarations[0] : node;
  return (declared as ts.DeclarationStatement).name?.getText() ?? '';
}

/** What a user can import, as `file: name`. */
function publishedNames(): ReadonlySet<string> {
  const options = { allowImportingTsExtensions: true, noEmit: true, noLib: true, types: [] };
  const roots = doors.map((name) => src + name);
  const program = ts.createProgram(roots, {
    ...options,
    module: ts.ModuleKind.Preserve,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
  });
  const checker = program.getTypeChecker();
  const names = roots.flatMap((root) => {
    const door = checker.getSymbolAtLocation(program.getSourceFile(root) as ts.SourceFile);
    return checker.getExportsOfModule(door as ts.Symbol).map((symbol) => {
      const meant = symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
      const file = meant.declarations?.[0]?.getSourceFile().fileName.slice(src.length);
      return `${file}: ${meant.name}`;
    });
  });
  return new Set(names);
}

describe('an example', () => {
  it.each(shown)('of $name ($file) shows what it prints', async ({ file, code }) => {
    // An example of a function inside the library may use what its own file exports.
    const own = code.includes('onrecord/schema') ? {} : await import(/* @vite-ignore */ src + file);
    const used = Object.keys(own).filter(
      (name) => !new RegExp(`import .*\\b${name}\\b`).test(code),
    );
    const scope = Object.fromEntries(used.map((name) => [name, own[name]]));
    expect(runExample(code, scope)).toBeGreaterThan(0);
  });

  it.each(shown.filter(({ file, name }) => published.has(`${file}: ${name}`)))(
    'of $name ($file) compiles',
    ({ code }) => {
      expect(compile(code, 'dist')).toEqual([]);
    },
  );

  it('stands at every function that a user can import', () => {
    const bare = documented.filter(({ kind, examples }) => kind === 'function' && !examples.length);
    expect(
      bare.map(({ file, name }) => `${file}: ${name}`).filter((at) => published.has(at)),
    ).toEqual([]);
  });

  it('stands at every noun of the model', () => {
    const nouns = documented.filter(
      ({ file, name, kind }) =>
        kind === 'interface' && file.toLowerCase() === `model/${name.toLowerCase()}.ts`,
    );
    expect(nouns.length).toBeGreaterThan(20);
    expect(nouns.filter(({ examples }) => !examples.length).map(({ name }) => name)).toEqual([]);
  });
});

describe('the runner of examples', () => {
  it('compares a value on the same line, on the next, and inside a block', () => {
    expect(runExample("'a' + 'b'; //=> 'ab'\n[1].map((n) => ({ n }));\n//=> [{ n: 1 }]\n")).toBe(2);
    expect(runExample('if (true) {\n  1 + 1; //=> 2\n}\n')).toBe(1);
    expect(
      runExample(
        "import { getQuote } from 'onrecord';\ngetQuote('veryWell').id; //=> 'veryWell'\n",
      ),
    ).toBe(1);
  });

  it('refuses another value, a value of nothing, one that is never reached', () => {
    expect(() => runExample("'a' + 'b'; //=> 'ba'\n")).toThrow(/ba/);
    expect(() => runExample('const a = 1; //=> 1\n')).toThrow('1 //=>, but 0 expressions');
    expect(() => runExample('if (false) {\n  1; //=> 1\n}\n')).toThrow('only 0 of 1');
  });
});
