import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import config from '../../docs/typedoc.json' with { type: 'json' };
import { passagesIn, seen } from '../support/passages.ts';

const folder = new URL('../../docs/guides/', import.meta.url);
const guides = readdirSync(folder).filter((name) => name.endsWith('.md'));
const texts = guides.map((name) => ({ name, text: readFileSync(new URL(name, folder), 'utf8') }));
const passages = texts.flatMap(({ name, text }) =>
  passagesIn(text).map((passage) => ({ name, ...passage })),
);

describe('the guides', () => {
  it.each(passages)('$name, block $number: compiles, and prints what is said', (passage) => {
    const { code, printed = '' } = passage;
    expect(seen(code)).toBe(printed);
    expect(code.includes('//=>') || printed !== '', 'shows nothing').toBe(true);
  });

  it('have a title, and code or a table each', () => {
    expect(passages.length).toBeGreaterThan(20);
    for (const { name, text } of texts) {
      expect(text, name).toMatch(/^---\ntitle: .+\n---\n\n# /);
      expect(/^(```|\|)/m.test(text), name).toBe(true);
    }
  });

  it('name every rule of checkArticle', () => {
    const model = readFileSync(new URL('../../src/model/issue.ts', import.meta.url), 'utf8');
    const rules = [...model.matchAll(/^ {2}\| '(\w+)'/gm)].map(([, rule]) => `\`${rule}\``);
    const told = texts.find(({ name }) => name === 'your-article.md')?.text ?? '';
    expect(rules.length).toBeGreaterThan(20);
    expect(rules.filter((rule) => !told.includes(rule))).toEqual([]);
  });

  it('all stand in the reference, in the order of a reader', () => {
    const listed = config.projectDocuments.map((path) => path.replace('guides/', ''));
    expect(listed.slice().sort()).toEqual(guides.slice().sort());
    expect(listed[0]).toBe('start.md');
  });

  it('link to files that exist', () => {
    for (const { text } of texts) {
      for (const [, path = ''] of text.matchAll(/\]\((?!https?:)([^)#]+)/g)) {
        expect(readFileSync(new URL(path, folder), 'utf8')).not.toBe('');
      }
    }
  });
});

describe('a passage', () => {
  it('is a block and the output right under it', () => {
    const text =
      '```ts\n1;\n```\n\n```text\n1\n```\n\nso\n\n```ts\n2;\n```\n\nand\n\n```text\n2\n```\n';
    expect(passagesIn(text).map(({ printed }) => printed)).toEqual(['1\n', undefined]);
  });

  it('shows what the compiler says, or else what is printed', () => {
    expect(seen('const a: 1 = 2;\nconsole.log(a);')).toBe(
      "Type '2' is not assignable to type '1'.\n",
    );
    expect(seen("console.log('a', 1, { b: 2 });")).toBe('a 1 { b: 2 }\n');
    expect(() => seen('1 + 1; //=> 3')).toThrow();
  });
});
