import { spawnSync } from 'node:child_process';
import { afterAll, describe, expect, it } from 'vitest';
import { installed } from '../support/installed.ts';

const project = installed();
afterAll(project.remove);

const doors = ['onrecord', 'onrecord/core', 'onrecord/formats', 'onrecord/schema'];
const python = spawnSync('python3', ['--version']).status === 0;

describe('the packed tarball', () => {
  it.each(doors)('gives the same names and kinds from import and require: %s', (door) => {
    const tell =
      'console.log(JSON.stringify(Object.keys(door).sort().map((name) => [name, typeof door[name]])));';
    const esm = project.ask(`import * as door from '${door}'; ${tell}`);
    expect(esm).toEqual(project.ask(`const door = require('${door}'); ${tell}`, 'commonjs'));
    expect((esm as readonly unknown[]).length).toBeGreaterThan(2);
  });

  it('gives the same values from import and require', () => {
    const tell = `
      const values = Object.fromEntries(Object.entries(door).filter(([, value]) => typeof value !== 'function'));
      const asked = Object.entries(door).filter(([name]) => /^get.*(s|ies|Timeline)$/.test(name) && name !== 'getSegments');
      console.log(JSON.stringify([values, asked.map(([name, ask]) => [name, ask()])]));`;
    const esm = project.ask(`import * as door from 'onrecord'; ${tell}`);
    expect(esm).toEqual(project.ask(`const door = require('onrecord'); ${tell}`, 'commonjs'));
    const [values, asked] = esm as [{ article: { quotes: object } }, unknown[]];
    expect(Object.keys(values.article.quotes)).toHaveLength(10);
    expect(asked).toHaveLength(14);
  });

  it('throws one error, whichever door and format it comes from', () => {
    const [core, schema] = ['onrecord/core', 'onrecord/schema'].map((door) => [
      `import('${door}')`,
      `require('${door}')`,
    ]) as [[string, string], [string, string]];
    const tell = `
      const require = (await import('node:module')).createRequire(import.meta.url);
      const doors = await Promise.all([${[...core, ...schema]}]);
      const thrown = doors.map(({ defineArticle, parseArticle }) => {
        try { (defineArticle ?? parseArticle)({ paragraphs: 5 }); } catch (error) { return error; }
      });
      console.log(JSON.stringify([
        ...thrown.map((error) => doors.map(({ ArticleError }) => error instanceof ArticleError)),
        ...[new Error('ArticleError'), { name: 'ArticleError' }, null].map((other) => other instanceof doors[0].ArticleError),
        doors.map(({ ArticleError }) => ArticleError.name).join(),
        thrown[0].stack.split(':')[0],
      ]));`;
    const same = [true, true, true, true];
    const names = Array(4).fill('ArticleError').join();
    expect(project.ask(tell)).toEqual([
      ...[same, same, same, same, false, false, false],
      ...[names, 'ArticleError'],
    ]);
  });

  it('gives the plain files to require, to an import attribute, and their values are the article', () => {
    const required = project.ask(
      "console.log(JSON.stringify(require('onrecord/article.json')))",
      'commonjs',
    );
    const attribute =
      "import json from 'onrecord/article.json' with { type: 'json' }; console.log(JSON.stringify(json))";
    expect(project.ask(attribute)).toEqual(required);
    expect(
      project.ask("import { article } from 'onrecord'; console.log(JSON.stringify(article))"),
    ).toEqual(required);
    const schema = project.ask(
      "console.log(JSON.stringify(require('onrecord/article.schema.json')))",
      'commonjs',
    );
    expect(schema).toMatchObject({ $schema: 'https://json-schema.org/draft/2020-12/schema' });
    expect(
      project.ask(
        "console.log(JSON.stringify(require('onrecord/package.json').version))",
        'commonjs',
      ),
    ).toMatch(/^\d/);
  });

  it.skipIf(!python)('is read by Python (skipped where there is no python3)', () => {
    const program =
      "import json; a = json.load(open('node_modules/onrecord/article.json', encoding='utf-8')); print(len(a['quotes']), a['quotes']['veryWell']['exact'])";
    expect(project.run('python3', '-X', 'utf8', '-c', program).trim()).toBe('10 very well.');
  });

  it('needs nothing beside it, except zod behind its own door', () => {
    const installedNames = project.run('npm', 'ls', '--all', '--parseable').trim().split('\n');
    const others = installedNames.filter(
      (path) => /node_modules/.test(path) && !/(onrecord|zod)$/.test(path),
    );
    expect(others).toEqual([]);
  });
});

const USE = `import { getParties, getQuote, getQuotes, getTimeline, type Quote } from 'onrecord';
import { defineArticle } from 'onrecord/core';
import { toMarkdown } from 'onrecord/formats';
import { articleSchema, parseArticle } from 'onrecord/schema';

type Same<a, b> = (<t>() => t extends a ? 1 : 2) extends <t>() => t extends b ? 1 : 2 ? true : never;
const dmitriev = getQuotes({ speaker: 'kirillDmitriev' });
const two: 2 = dmitriev.length;
const second: 'Historic! Epic!' = dmitriev[1].exact;
const one: 'very well.' = getQuote('veryWell').exact;
const same: Same<(typeof dmitriev)[1]['exact'], 'Historic! Epic!'> = true;
const all: 10 = getQuotes().length;
const none: 0 = getQuotes({ speaker: 'cnn' }).length;
const events: 13 = getTimeline().length;
const call: readonly ['2025-03-18'] = [getTimeline({ kind: 'call' })[0].date];
const somewhen = getTimeline({ from: '2025-03-13' });
const notNever: [(typeof somewhen)[number]] extends [never] ? 'never' : 'rows' = 'rows';
const media: 'Kyiv Post' = getParties({ kind: 'media' })[0].name;
const wide: readonly Quote[] = getQuotes();
const mine = defineArticle({
  paragraphs: { p1: 'Ana said: “the door is open”.' },
  parties: { ana: { name: 'Ana', kind: 'person' } },
  quotes: { doorIsOpen: { paragraph: 'p1', exact: 'the door is open', speaker: 'ana' } },
});
const door: 'the door is open' = mine.quotes.doorIsOpen.exact;
const text: string = toMarkdown(parseArticle(articleSchema.parse({})));
export { all, call, door, events, media, none, notNever, one, same, second, text, two, wide };
`;

const JSON_USE = `import json from 'onrecord/article.json' with { type: 'json' };
export const exact: string = json.quotes.veryWell.exact;
`;

/** What stands in the file above, what is put there instead, and what the compiler must say. */
const EDITED: readonly (readonly [what: string, right: string, wrong: string, says: RegExp])[] = [
  ['another length', 'const two: 2', 'const two: 3', /'2' is not assignable to type '3'/],
  [
    'another literal',
    "second: 'Historic! Epic!'",
    "second: 'Historic!'",
    /is not assignable to type '"Historic!"'/,
  ],
  ['an unknown id', "getQuote('veryWell')", "getQuote('veryGood')", /"veryGood"/],
  ['an unknown speaker', "speaker: 'cnn'", "speaker: 'bbc'", /"bbc"/],
  [
    'an index beyond the tuple',
    'dmitriev[1].exact',
    'dmitriev[2].exact',
    /no element at index '2'/,
  ],
  [
    'a misquotation',
    "exact: 'the door is open'",
    "exact: 'the door is shut'",
    /not verbatim in p1: “the door is shut”/,
  ],
];

describe('the emitted declarations, with skipLibCheck off', () => {
  const wrongs = EDITED.map(([, right, wrong], i) => [`wrong${i}.mts`, USE.replace(right, wrong)]);
  const errors = project.compile({
    'use.mts': USE,
    'use.cts': USE,
    'json.mts': JSON_USE,
    ...Object.fromEntries(wrongs),
  });

  it.each(['use.mts', 'use.cts', 'json.mts', 'elsewhere'])('are exact: %s', (name) => {
    expect(errors[name]).toEqual([]);
  });

  it.each(EDITED)('refuse %s', (what, right, _, says) => {
    const at = EDITED.findIndex(([name]) => name === what);
    expect(USE).toContain(right);
    expect(errors[`wrong${at}.mts`]).toContainEqual(expect.stringMatching(says));
  });
});
