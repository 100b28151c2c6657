import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { article } from '../../src/index.ts';
import { publishedNames } from '../support/published.ts';

const src = fileURLToPath(new URL('../../src/', import.meta.url));

/** A function that a user can import. */
interface Published {
  readonly file: string;
  readonly name: string;
  readonly node: ts.FunctionDeclaration;
}

const files = new Set([...publishedNames()].map((one) => one.replace(/: .*/, '')));
const names = publishedNames();
const functions = [...files]
  .flatMap((file) => functionsOf(file, readFileSync(src + file, 'utf8')))
  .filter(({ file, name }) => names.has(`${file}: ${name}`));

function functionsOf(file: string, text: string): readonly Published[] {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  // Of overloads the first is documented.
  const first = new Map<string, ts.FunctionDeclaration>();
  for (const node of source.statements) {
    const name = ts.isFunctionDeclaration(node) ? node.name?.text : undefined;
    if (name !== undefined && !first.has(name)) first.set(name, node as ts.FunctionDeclaration);
  }
  return [...first].map(([name, node]) => ({ file, name, node }));
}

/** What the law asks of a function and its documentation does not have. */
function missing({ node }: Published, throws: boolean): readonly string[] {
  const tags = ts.getJSDocTags(node);
  const told = (tag: string): boolean =>
    tags.some(
      (one) => one.tagName.text === tag && one.getText().replace(/^@\w+|[\s*]/g, '') !== '',
    );
  const [about] = ts.getJSDocCommentsAndTags(node);
  const params = node.parameters.filter((one) =>
    ts.getJSDocParameterTags(one).every(({ comment }) => textOf(comment) === ''),
  );
  const returns = !/^(?:void|never|asserts .*)$/.test(node.type?.getText() ?? 'void');
  return [
    ...(about && /^\p{Lu}.*[.:?]/su.test(textOf(about.comment)) ? [] : ['a sentence']),
    ...params.map(({ name }) => `@param ${name.getText()}`),
    ...(returns && !told('returns') ? ['@returns'] : []),
    ...(told('example') ? [] : ['@example']),
    ...(throws && !told('throws') ? ['@throws'] : []),
  ];
}

function textOf(comment: ts.JSDoc['comment']): string {
  return (ts.getTextOfJSDocComment(comment) ?? '').replace(/^- /, '').trim();
}

/** What no function expects: no article, an id and a filter that do not exist. */
const wrong: readonly (readonly unknown[])[] = [
  [],
  [null],
  [5],
  ['nobody'],
  [{ nobody: 'nobody' }],
  [article, null],
  [article, 5],
  [article, 'nobody'],
  [article, { nobody: 'nobody' }],
  [article, {}, null],
  ['“a”', null],
];

/** Whether a function throws where it is asked what makes no sense. */
async function throwsOn({ file, name }: Published): Promise<boolean> {
  const module: Record<string, (...args: readonly unknown[]) => unknown> = await import(
    /* @vite-ignore */ src + file
  );
  return wrong.some((args) => {
    try {
      module[name]?.(...args);
      return false;
    } catch {
      return true;
    }
  });
}

describe('the law of documentation', () => {
  it('is for every function of the doors', () => {
    expect(functions.length).toBeGreaterThan(70);
  });

  it.each(functions)('is kept by $name ($file)', async (one) => {
    expect(missing(one, await throwsOn(one))).toEqual([]);
  });

  const whole =
    '/**\n * Opens it.\n *\n * @param door - which\n * @returns whether it is open\n * @throws Error when it is none\n *\n * @example\n * ```ts\n * open(1); //=> true\n * ```\n */\nexport function open(door: number): boolean {\n  return door > 0;\n}\n';

  it.each([
    ['nothing', /^$/, []],
    ['its sentence', / \* Opens it\.\n/, ['a sentence']],
    ['a parameter', / \* @param.*\n/, ['@param door']],
    ['what a parameter is', / - which/, ['@param door']],
    ['what it returns', / \* @returns.*\n/, ['@returns']],
    ['its example', / \* @example[\s\S]*```\n/, ['@example']],
    ['what it throws', / \* @throws.*\n/, ['@throws']],
    [
      'all of it',
      /^[\s\S]*\*\/\n/,
      ['a sentence', '@param door', '@returns', '@example', '@throws'],
    ],
  ])('is broken where %s is missing', (_, part, faults) => {
    const [one] = functionsOf('open.ts', whole.replace(part, ''));
    expect(missing(one as Published, true)).toEqual(faults);
  });

  it('asks no @throws of what throws nothing, and no @returns of what returns nothing', () => {
    const text = whole.replace(/ \* @(?:throws|returns).*\n/g, '').replace(': boolean', ': void');
    const [one] = functionsOf('open.ts', text);
    expect(missing(one as Published, false)).toEqual([]);
  });
});
