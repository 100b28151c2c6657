import { describe, expect, test } from 'vitest';
import { ArticleError } from '../../src/define/articleError.ts';
import { defineArticle } from '../../src/define/defineArticle.ts';
import type { Issue } from '../../src/model/issue.ts';
import { compile } from '../support/compile.ts';
import { isQuick } from '../support/isQuick.ts';

interface Wrong {
  /** What in the right article below stands where the fault is put, up to the faulty property. */
  readonly right: string;
  /** What stands there instead; ‸ marks where the compiler must put the error. */
  readonly wrong: string;
  readonly says: string;
  readonly path: string;
  /** Where the compiler has a sentence of its own. */
  readonly compiler?: string;
  readonly code?: number;
  /** Where an object cannot hold the fault at run time. */
  readonly never?: true;
}

const RIGHT = `{
  paragraphs: {
    p1: 'Ana said: “the door isn’t open”, per Bo.',
    p2: 'He left. Then he left, and he knew: “no no”.',
    p3: 'JOIN US',
  },
  boilerplate: ['p3'],
  parties: {
    ana: { name: 'Ana', kind: 'person' },
    bo: { name: 'Bo', kind: 'person' },
  },
  statements: {
    remarks: { speaker: 'ana', medium: 'remarks', date: '2025-03-18', basis: 'text', why: 'told' },
  },
  quotes: {
    door: {
      paragraph: 'p1',
      exact: 'the door isn’t open',
      speaker: 'ana',
      holders: ['bo'],
      cue: { paragraph: 'p1', exact: 'said' },
      attribution: [
        { party: 'ana', role: 'voice', basis: 'text' },
        { party: 'bo', role: 'relay', basis: 'text' },
      ],
      statement: 'remarks',
    },
    left: { paragraph: 'p2', exact: 'left', nth: 2, speaker: 'bo' },
  },
  provenance: { publisher: 'bo', language: 'en' },
}`;

const DOOR = `paragraph: 'p1',
      exact: 'the door isn’t open'`;
const LEFT = `exact: 'left', nth: 2`;

const cases: Readonly<Record<string, Wrong>> = {
  'a misquoted word': {
    right: DOOR,
    wrong: `paragraph: 'p1', ‸exact: 'the door isn’t shut'`,
    says: 'door: not verbatim in p1: “the door isn’t shut”',
    path: 'quotes.door.exact',
  },
  'a straight apostrophe': {
    right: DOOR,
    wrong: `paragraph: 'p1', ‸exact: "the door isn't open"`,
    says: "door: not verbatim in p1, which has ’ for ': “the door isn't open”",
    path: 'quotes.door.exact',
  },
  'the right words in the wrong paragraph': {
    right: DOOR,
    wrong: `paragraph: 'p2', ‸exact: 'the door isn’t open'`,
    says: 'door: not verbatim in p2: “the door isn’t open”',
    path: 'quotes.door.exact',
  },
  'a paragraph that is not there': {
    right: DOOR,
    wrong: `‸paragraph: 'p9', exact: 'the door isn’t open'`,
    says: 'door: there is no paragraph "p9"',
    path: 'quotes.door.paragraph',
  },
  'an unknown speaker': {
    right: `speaker: 'ana',\n      holders`,
    wrong: `‸speaker: 'anna',\n      holders`,
    says: 'door: there is no party "anna"',
    path: 'quotes.door.speaker',
  },
  'an unknown holder': {
    right: `holders: ['bo']`,
    wrong: `holders: [‸'bob']`,
    says: 'door: there is no party "bob"',
    path: 'quotes.door.holders[0]',
  },
  'an unknown relay': {
    right: `{ party: 'bo', role`,
    wrong: `{ ‸party: 'bob', role`,
    says: 'door: there is no party "bob"',
    path: 'quotes.door.attribution[1].party',
  },
  'an unknown publisher': {
    right: `publisher: 'bo'`,
    wrong: `‸publisher: 'gazette'`,
    says: 'provenance: there is no party "gazette"',
    path: 'provenance.publisher',
  },
  'an unknown statement': {
    right: `statement: 'remarks'`,
    wrong: `‸statement: 'remark'`,
    says: 'door: there is no statement "remark"',
    path: 'quotes.door.statement',
  },
  'a correction of no record': {
    right: `speaker: 'bo' },\n  },`,
    wrong: `speaker: 'bo' },\n  },\n  corrections: {
      first: { date: '2025-03-20', ‸concerns: 'dor', field: 'kind', was: 'mixed', now: 'direct', why: 'seen' },
    },`,
    says: 'first: there is no record "dor"',
    path: 'corrections.first.concerns',
  },
  'a correction by an unknown source': {
    right: `speaker: 'bo' },\n  },`,
    wrong: `speaker: 'bo' },\n  },\n  corrections: {
      first: { date: '2025-03-20', concerns: 'door', field: 'kind', now: 'mixed', why: 'seen', ‸source: 'diary' },
    },`,
    says: 'first: there is no source "diary"',
    path: 'corrections.first.source',
  },
  'a cue that is not verbatim': {
    right: `cue: { paragraph: 'p1', exact: 'said' }`,
    wrong: `cue: { paragraph: 'p1', ‸exact: 'says' }`,
    says: 'door: not verbatim in p1: “says”',
    path: 'quotes.door.cue.exact',
  },
  'words that stand twice': {
    right: LEFT,
    wrong: `‸exact: 'left'`,
    says: 'left: more than once in p2, so say which with nth, prefix or suffix: “left”',
    path: 'quotes.left.exact',
  },
  'words that stand twice after their prefix': {
    right: LEFT,
    wrong: `‸exact: 'left', prefix: 'e '`,
    says: 'left: more than once in p2, so say which with nth, prefix or suffix: “left”',
    path: 'quotes.left.exact',
  },
  'another prefix': {
    right: LEFT,
    wrong: `exact: 'left', ‸prefix: 'she ', suffix: '.'`,
    says: 'left: the prefix does not stand beside the words in p2: “she ”',
    path: 'quotes.left.prefix',
  },
  'another suffix': {
    right: LEFT,
    wrong: `exact: 'left', prefix: 'He ', ‸suffix: '!'`,
    says: 'left: the suffix does not stand beside the words in p2: “!”',
    path: 'quotes.left.suffix',
  },
  'a prefix of other words than the suffix': {
    right: LEFT,
    wrong: `exact: 'left', prefix: 'Then he ', ‸suffix: '.'`,
    says: 'left: the suffix does not stand beside the words in p2: “.”',
    path: 'quotes.left.suffix',
  },
  'words that are not there, whatever stands beside them': {
    right: LEFT,
    wrong: `‸exact: 'right', prefix: 'He ', suffix: '.'`,
    says: 'left: not verbatim in p2: “right”',
    path: 'quotes.left.exact',
  },
  'a start': {
    right: LEFT,
    wrong: `exact: 'left', nth: 2, ‸start: 3`,
    says: 'left: start is worked out, so leave it out',
    path: 'quotes.left.start',
  },
  'an end, inside a record': {
    right: `exact: 'said' }`,
    wrong: `exact: 'said', ‸end: 3 }`,
    says: 'door: end is worked out, so leave it out',
    path: 'quotes.door.cue.end',
  },
  'the quotations of a statement': {
    right: `why: 'told' }`,
    wrong: `why: 'told', ‸quotes: ['left'] }`,
    says: 'remarks: quotes is worked out, so leave it out',
    path: 'statements.remarks.quotes',
  },
  'another id': {
    right: `statement: 'remarks'`,
    wrong: `statement: 'remarks', ‸id: 'left'`,
    says: 'door: the record stands under "door" and calls itself "left"; give it one id',
    path: 'quotes.door.id',
  },
  'no words': {
    right: DOOR,
    wrong: `paragraph: 'p1', ‸exact: ''`,
    says: 'door: no words are given',
    path: 'quotes.door.exact',
  },
  'a right or a wrong quotation': {
    right: DOOR,
    wrong: `paragraph: 'p1', ‸exact: either('the door isn’t open', 'the door is shut')`,
    says: '✗',
    path: '',
    never: true,
  },
  'an id twice in one noun': {
    right: `    left: {`,
    wrong: `    door: { paragraph: 'p2', exact: 'knew', speaker: 'bo' },\n    left: {`,
    says: '',
    path: '',
    compiler: 'An object literal cannot have multiple properties with the same name',
    code: 1117,
    never: true,
  },
  'an id in two nouns': {
    right: `    left: {`,
    wrong: `    ‸ana: { paragraph: 'p2', exact: 'knew', speaker: 'bo' },\n    left: {`,
    says: 'the id "ana" already belongs to another record',
    path: 'quotes.ana',
  },
  'a field that no quotation has': {
    right: `statement: 'remarks'`,
    wrong: `statement: 'remarks', ‸spoken: 'yes'`,
    says: 'door: there is no field "spoken"',
    path: 'quotes.door.spoken',
  },
  'a word outside a closed list': {
    right: `statement: 'remarks'`,
    wrong: `statement: 'remarks', ‸kind: 'indirect'`,
    says: 'door: kind cannot be "indirect"',
    path: 'quotes.door.kind',
  },
  'a field that is missing': {
    right: `left', nth: 2, speaker: 'bo'`,
    wrong: `left', nth: 2`,
    says: 'left: speaker is missing',
    path: 'quotes.left.speaker',
    compiler: "Property 'speaker' is missing",
  },
  'furniture that is not there': {
    right: `['p3']`,
    wrong: `[‸'p4']`,
    says: 'there is no paragraph "p4"',
    path: 'boilerplate[0]',
    compiler: `Type '"p4"' is not assignable to type '"p1" | "p2" | "p3"'`,
  },
};

function program(draft: string): string {
  return `import { defineArticle } from 'onrecord/core';
declare function either<const a, const b>(a: a, b: b): a | b;
either;
export const mine = defineArticle(${draft});\n`;
}

function placed({ right, wrong }: Wrong): { text: string; line?: number; column?: number } {
  expect(RIGHT.split(right)).toHaveLength(2);
  const marked = program(RIGHT.replace(right, () => wrong));
  const text = marked.replace('‸', '');
  if (text === marked) return { text };
  const before = marked.slice(0, marked.indexOf('‸')).split('\n');
  return { text, line: before.length, column: (before.at(-1) ?? '').length + 1 };
}

function issuesOf(draft: string): readonly Issue[] {
  const value: unknown = new Function('either', `return ${draft}`)((a: unknown) => a);
  try {
    defineArticle(value as never);
  } catch (error) {
    expect(error).toBeInstanceOf(ArticleError);
    return (error as ArticleError).issues;
  }
  return [];
}

describe.each([
  LEFT,
  `exact: 'left', nth: 1`,
  `exact: 'left', prefix: 'he '`,
  `exact: 'left', suffix: '.'`,
  `exact: 'left', prefix: 'He ', suffix: '.'`,
  `exact: 'left', nth: 2, id: 'left'`,
])('the right article, which tells like words apart: %s', (words) => {
  const draft = RIGHT.replace(LEFT, words);
  test.skipIf(isQuick)('compiles', () => expect(compile(program(draft))).toEqual([]));
  test('is built', () => expect(issuesOf(draft)).toEqual([]));
});

describe.each(Object.entries(cases))('%s', (_, wrong) => {
  test.skipIf(isQuick)('is an error at that property', () => {
    const { text, line, column } = placed(wrong);
    const found = compile(text);
    expect(found).not.toEqual([]);
    const there = found.find((at) => at.line === line && at.column === column);
    if (line !== undefined) expect(there, JSON.stringify(found)).toBeDefined();
    const { message, code } = there ?? (found[0] as (typeof found)[number]);
    expect(message.replaceAll('\\"', '"')).toContain(wrong.compiler ?? wrong.says);
    if (wrong.code !== undefined) expect(code).toBe(wrong.code);
  });
  if (wrong.never) return;
  test('is an error at run time that says the same', () => {
    const issues = issuesOf(RIGHT.replace(wrong.right, () => wrong.wrong.replace('‸', '')));
    const issue = issues.find(({ path }) => path === wrong.path);
    expect(issue?.message, JSON.stringify(issues)).toContain(wrong.says);
  });
});

describe('words that stand in other words too', () => {
  const draft = (p1: string, pointer = ''): string => `{
  paragraphs: { p1: '${p1}' },
  parties: { ana: { name: 'Ana', kind: 'person' } },
  mentions: { him: { paragraph: 'p1', exact: 'he', ${pointer}party: 'ana', form: 'pronoun' } },
}`;
  const twice = 'him: more than once in p1, so say which with nth, prefix or suffix: “he”';
  test.each([
    ['There he saw her', '', []],
    ['There he saw her', 'nth: 1, ', []],
    ['There he and she saw that he had it', '', [twice]],
    ['There he and she saw that he had it', 'nth: 2, ', []],
  ])('%s: %s', (p1, pointer, said) => {
    const says = (message: string) => expect.stringContaining(message);
    const written = draft(p1, pointer);
    expect(issuesOf(written).map(({ message }) => message)).toEqual(said);
    if (isQuick) return;
    expect(compile(program(written)).map(({ message }) => message)).toEqual(said.map(says));
  });
  test('nth counts no part of a word', () => {
    expect(issuesOf(draft('There he saw her', 'nth: 2, '))).toEqual([
      {
        rule: 'once',
        path: 'mentions.him.nth',
        message: 'him: only once in p1, so nth is too high: “he”',
      },
    ]);
  });
});

test('an unknown speaker is asked whether another was meant', () => {
  const wrong = RIGHT.replace(`speaker: 'ana',\n      holders`, `speaker: 'anna',\n      holders`);
  if (!isQuick) expect(compile(program(wrong))[0]?.message).toMatch(/Did you mean/i);
  expect(issuesOf(wrong)[0]?.message).toContain('is it "ana"?');
});

test('what no engine can make a string of is no paragraph', () => {
  for (const odd of ['{ toString: 1, valueOf: 1 }', '[{ toString: 1, valueOf: 1 }]']) {
    const [issue] = issuesOf(RIGHT.replace("paragraph: 'p1'", `paragraph: ${odd}`));
    expect(issue).toMatchObject({
      path: 'quotes.door.paragraph',
      message: expect.stringContaining('paragraph must be a string, and is '),
    });
  }
});
