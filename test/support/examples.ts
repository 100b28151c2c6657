import { deepStrictEqual } from 'node:assert/strict';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

/** One expression of an example, whose value stands beside it. */
interface Shown {
  readonly start: number;
  readonly end: number;
  readonly expression: string;
  readonly value: string;
}

const dist = fileURLToPath(new URL('../../dist/', import.meta.url));
const require = createRequire(import.meta.url);

/**
 * The blocks of TypeScript in a text.
 *
 * @param markdown - Markdown, or what a documentation comment says after `@example`
 * @returns the code of each block fenced as `ts`, in order
 */
export function tsBlocks(markdown: string): readonly string[] {
  return [...markdown.matchAll(/^```ts\n(.*?)^```$/gms)].map(([, code = '']) => code);
}

/**
 * Runs an example against the built doors and compares each expression with the value after its
 * `//=>`, which stands on the same line or on the next.
 *
 * @param code - TypeScript that imports `onrecord` as a user would
 * @param scope - names it may use without importing them
 * @returns how many values were compared
 * @throws AssertionError at the first that differs; Error when a `//=>` belongs to no expression
 */
export function runExample(code: string, scope: Readonly<Record<string, unknown>> = {}): number {
  const shown = shownIn(code);
  const told = code.split('//=>').length - 1;
  if (shown.length !== told) throw new Error(`${told} //=>, but ${shown.length} expressions`);
  const seen: string[] = [];
  const see = (value: unknown, expected: unknown, expression: string): void => {
    deepStrictEqual(value, expected, undefined);
    seen.push(expression);
  };
  const { outputText } = ts.transpileModule(watched(code, shown), {
    compilerOptions: { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2022 },
  });
  // An example is code; this runs it, as its reader would.
  const run = new Function('require', 'exports', '__see', ...Object.keys(scope), outputText);
  run(door, {}, see, ...Object.values(scope));
  if (seen.length !== told) throw new Error(`only ${seen.length} of ${told} //=> were reached`);
  return told;
}

function door(name: string): unknown {
  const [, path] = /^onrecord(?:\/(core|formats|schema))?$/.exec(name) ?? [];
  return require(name.startsWith('onrecord') ? `${dist}${path ?? 'index'}.cjs` : name);
}

function shownIn(code: string): readonly Shown[] {
  const source = ts.createSourceFile('example.ts', code, ts.ScriptTarget.Latest, true);
  const found: Shown[] = [];
  const visit = (node: ts.Node): void => {
    const value = ts.isExpressionStatement(node) ? valueAfter(code, node.end) : undefined;
    if (ts.isExpressionStatement(node) && value !== undefined) {
      const expression = node.expression.getText();
      found.push({ start: node.getStart(), end: node.end, expression, value });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

function valueAfter(code: string, end: number): string | undefined {
  return /^[ \t]*\n?[ \t]*\/\/=> (.+)$/m.exec(code.slice(end))?.index === 0
    ? /\/\/=> (.+)/.exec(code.slice(end))?.[1]
    : undefined;
}

/** The code with each shown expression handed to `__see`, from the last to the first. */
function watched(code: string, shown: readonly Shown[]): string {
  return [...shown].reverse().reduce((text, { start, end, expression, value }) => {
    const call = `__see(${expression}, ${value}, ${JSON.stringify(expression)});`;
    return text.slice(0, start) + call + text.slice(end);
  }, code);
}
