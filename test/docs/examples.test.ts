import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { compile } from '../support/compile.ts';
import { runExample, tsBlocks } from '../support/examples.ts';
import { publishedNames } from '../support/published.ts';

const src = fileURLToPath(new URL('../../src/', import.meta.url));

/** An exported declaration of `src`, with what its documentation shows. */
interface Documented {
  readonly file: string;
  readonly name: string;
  readonly examples: readonly string[];
}

const files = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .map((name) => name.replaceAll('\\', '/'))
  .filter((name) => name.endsWith('.ts') && name.includes('/'))
  .sort();
const documented = files.flatMap((file) => declarationsOf(file));
const shown = documented.flatMap(({ examples, ...of }) =>
  examples.map((code) => ({ ...of, code })),
);
const published = publishedNames();

function declarationsOf(
  file: string,
  text = readFileSync(src + file, 'utf8'),
): readonly Documented[] {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  return source.statements.filter(isExported).map((node) => ({
    file,
    name: nameOf(node),
    examples: ts
      .getJSDocTags(node)
      .filter(({ tagName }) => tagName.text === 'example')
      .flatMap(({ comment }) => tsBlocks(ts.getTextOfJSDocComment(comment) ?? '')),
  }));
}

/** What a user can import and no example shows. */
function withoutExample(all: readonly Documented[]): readonly string[] {
  return all
    .filter(({ examples }) => examples.length === 0)
    .map(({ file, name }) => `${file}: ${name}`)
    .filter((name) => published.has(name));
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

  it('stands at everything that a user can import', () => {
    expect(published.size).toBeGreaterThan(200);
    const found = documented.map(({ file, name }) => `${file}: ${name}`);
    expect([...published].filter((name) => !found.includes(name))).toEqual([]);
    expect(withoutExample(documented)).toEqual([]);
  });

  it.each([
    ['queries/getQuotes.ts', 'export function getQuotes() {}'],
    ['article/generated/quotes.ts', 'export const quotes = 1;'],
    ['model/quote.ts', '/** Words. */ export interface Quote {}'],
    ['model/quote.ts', "/** A word. */ export type QuoteKind = 'direct';"],
    ['schema/quote.ts', 'export const quoteSchema = 1;'],
  ])('is missed where it is missing: %s', (file, text) => {
    expect(withoutExample(declarationsOf(file, text))).toHaveLength(1);
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
