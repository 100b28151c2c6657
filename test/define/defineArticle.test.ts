import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import { article } from '../../src/article/article.ts';
import { ArticleError } from '../../src/define/articleError.ts';
import { defineArticle } from '../../src/define/defineArticle.ts';
import type { Article } from '../../src/model/article.ts';
import type { Issue } from '../../src/model/issue.ts';
import { isQuick } from '../support/isQuick.ts';

const words = { p1: 'Ana said: “the door is open”.', p2: '“No,” Bo said. “Not yet!”' } as const;
const ana = { name: 'Ana', kind: 'person' } as const;
const bo = { name: 'Bo', kind: 'person' } as const;

const open = quote('the door is open');

const define = () =>
  defineArticle({
    paragraphs: words,
    parties: { bo, ana },
    statements: {
      second: { speaker: 'bo', medium: 'remarks', date: '2025-03-19', basis: 'text', why: 'told' },
      first: { speaker: 'ana', medium: 'remarks', date: '2025-03-18', basis: 'text', why: 'told' },
    },
    quotes: {
      notYet: { paragraph: 'p2', exact: 'Not yet!', speaker: 'bo', statement: 'second' },
      no: { paragraph: 'p2', exact: 'No,', text: 'No', speaker: 'bo', statement: 'second' },
      doorIsOpen: {
        paragraph: 'p1',
        exact: 'the door is open',
        speaker: 'ana',
        statement: 'first',
      },
    },
    timeline: {
      later: { title: 'L', date: '2025-03-19', basis: 'text', kind: 'call', status: 'past' },
      before: { title: 'B', date: '2022-02', basis: 'text', kind: 'war', status: 'ongoing' },
      between: { title: 'M', date: '2025-03-18', basis: 'text', kind: 'call', status: 'past' },
    },
  });

describe('a draft becomes an article', () => {
  let mine: ReturnType<typeof define>;
  beforeEach(() => {
    mine = define();
  });
  test('anchors, ids and defaults are filled in', () => {
    expect(mine.quotes.doorIsOpen).toEqual({
      id: 'doorIsOpen',
      paragraph: 'p1',
      start: 11,
      end: 27,
      exact: 'the door is open',
      text: 'the door is open',
      kind: 'direct',
      speaker: 'ana',
      attribution: [{ party: 'ana', role: 'voice', basis: 'inferred' }],
      statement: 'first',
      record: { verdict: 'unverified', level: 'unverified' },
    });
    expect(mine.parties.ana).toEqual({ id: 'ana', ...ana, named: true });
    expect(mine.text).toBe(`${words.p1}\n${words.p2}`);
  });
  test('a field that holds undefined is a field left out', () => {
    const draft = {
      paragraphs: words,
      parties: { ana },
      quotes: {
        q: {
          paragraph: 'p1',
          exact: 'the door is open',
          speaker: 'ana',
          kind: undefined,
          cue: undefined,
        },
      },
    };
    const { q } = (defineArticle(draft as never) as Article).quotes;
    expect(q?.kind).toBe('direct');
    expect(q).not.toHaveProperty('cue');
  });
  test('a statement knows its quotations, in document order', () => {
    expect(mine.statements.first.quotes).toEqual(['doorIsOpen']);
    expect(new Set(mine.statements.second.quotes)).toEqual(new Set(['no', 'notYet']));
    expect(mine.statements.second.quotes).toEqual(['no', 'notYet']);
  });
  test('records stand in document order, events in time order', () => {
    expect(Object.keys(mine.quotes)).toEqual(['doorIsOpen', 'no', 'notYet']);
    expect(Object.keys(mine.statements)).toEqual(['first', 'second']);
    expect(Object.keys(mine.timeline)).toEqual(['before', 'between', 'later']);
  });
  test('everything is frozen, the draft is not', () => {
    const draft = { paragraphs: { p1: 'a' }, parties: { ana: { ...ana, describedAs: 'a' } } };
    const made = defineArticle(draft as never) as unknown;
    const loose: string[] = [];
    const look = (value: unknown, path: string): void => {
      if (typeof value !== 'object' || value === null) return;
      if (!Object.isFrozen(value)) loose.push(path);
      for (const [key, held] of Object.entries(value)) look(held, `${path}.${key}`);
    };
    look(mine, 'mine');
    look(made, 'made');
    expect(loose).toEqual([]);
    expect(Object.isFrozen(draft.parties.ana)).toBe(false);
  });
  test('what is not literal is judged at run time', () => {
    const good = { paragraphs: words, parties: { ana }, quotes: { q: quote('Ana') } };
    const made: Article = defineArticle(JSON.parse(JSON.stringify(good)));
    expect(made.quotes.q?.start).toBe(0);
    expect(
      issuesOf(JSON.parse(JSON.stringify({ ...good, quotes: { q: quote('Eve') } }))),
    ).toMatchObject([{ rule: 'verbatim', path: 'quotes.q.exact' }]);
  });
});

describe('what an author leaves out', () => {
  test('is what is undefined, too: a record without it, a provenance with what is filled in', () => {
    const nothing = { url: undefined, unverified: undefined, rights: undefined } as object;
    const { parties, provenance } = defineArticle({
      paragraphs: words,
      parties: { ana: { ...ana, role: undefined } as typeof ana },
      provenance: nothing,
    } as never) as Article;
    expect(Object.keys(parties.ana ?? {})).toEqual(['id', 'name', 'kind', 'named']);
    expect(provenance).toEqual({
      unverified: [],
      rights: { text: 'Rights in the text: not stated.' },
    });
    expect(Object.keys(provenance).sort()).toEqual(['rights', 'unverified']);
  });

  const why = 'told';
  test('is filled in', () => {
    const made = defineArticle({
      paragraphs: { p1: 'Ana.', p2: 'JOIN US' },
      boilerplate: ['p2'],
      timeline: { e: { title: 'E', date: '2025', basis: 'text', kind: 'call', status: 'past' } },
      proposals: { p: { title: 'P', kind: 'ceasefire' } },
      readings: { r: { question: 'Q?', chosen: 'a', alternatives: ['b'], why } },
      claims: { c: { verdict: 'disputed', why, level: 'C' } },
      statements: { s: { speaker: 'ana', medium: 'remarks', why } },
      parties: { ana },
    } as never) as unknown as Article;
    expect(made.paragraphs.p2).toEqual({ id: 'p2', text: 'JOIN US', role: 'boilerplate' });
    expect(made.paragraphs.p1?.role).toBe('body');
    expect(made.text).toBe('Ana.\nJOIN US');
    expect(made.parties.ana?.named).toBe(true);
    expect(made.timeline.e).toMatchObject({ participants: [], anchors: [] });
    expect(made.proposals.p).toMatchObject({ by: [], anchors: [], stances: [] });
    expect(made.readings.r?.anchors).toEqual([]);
    expect(made.claims.c).toMatchObject({ anchors: [], versions: [] });
    expect(made.statements.s).toMatchObject({ reported: [], quotes: [] });
    expect(made.provenance).toEqual({
      unverified: [],
      rights: { text: 'Rights in the text: not stated.' },
    });
    expect(made).not.toHaveProperty('retired');
  });
  test.each([
    ['We are late,', 'We are late'],
    ['We are late.', 'We are late.'],
    ['Late, late', 'Late, late'],
    ['Late,,', 'Late,'],
    ['Late,\nlate,', 'Late,\nlate'],
    [',', ','],
  ])('the text of the quotation “%s” is “%s”', (exact, text) => {
    const draft = { parties: { ana }, quotes: { q: { paragraph: 'p1', exact, speaker: 'ana' } } };
    const made: Article = defineArticle({ paragraphs: { p1: `“${exact}”` }, ...draft } as never);
    expect(made.quotes.q).toMatchObject({ exact, text });
  });
  test('but not where it would be made of what is wrong', () => {
    const draft = {
      parties: { ana },
      quotes: { q: { paragraph: 'p1', exact: 7, speaker: 'ana' } },
    };
    expect(issuesOf({ paragraphs: words, ...draft })).toMatchObject([{ path: 'quotes.q.exact' }]);
  });
});

test('where it comes from and what is retired is kept', () => {
  const provenance = {
    publisher: 'ana',
    unverified: ['the date'],
    rights: { text: 'free' },
  };
  const retired = { anna: { moved: 'ana', since: '0.2.0' } } as const;
  const made = defineArticle({ paragraphs: words, parties: { ana }, provenance, retired });
  expect(made.provenance).toEqual(provenance);
  expect(made.retired).toEqual(retired);
});

test('a section that does not exist is asked whether another was meant', () => {
  expect(issuesOf({ paragraphs: words, quote: {}, authors: {} })).toEqual([
    { rule: 'shape', path: 'quote', message: 'an article has no “quote”; is it quotes?' },
    { rule: 'shape', path: 'authors', message: 'an article has no “authors”' },
  ]);
});

test('a section that does not exist hides no fault of another', () => {
  const skips = { none: { paragraph: 'p99', exact: 'x', why: 'None.' } };
  const quotes = { said: { paragraph: 'p1', exact: words.p1, speaker: 'nobody' } };
  const faults = issuesOf({ paragraphs: words, authors: {}, quotes, skips });
  expect(faults.map(({ path }) => path)).toEqual([
    'authors',
    'quotes.said.speaker',
    'skips.none.paragraph',
  ]);
});

test('words after which something else stands are told by the suffix, with its rule', () => {
  const skips = { one: { paragraph: 'p1', exact: 'Ana', suffix: ' slept', why: 'None.' } };
  expect(issuesOf({ paragraphs: { p1: 'Ana left. Ana stayed.' }, skips })).toEqual([
    {
      rule: 'verbatim',
      path: 'skips.one.suffix',
      message: 'one: the suffix does not stand beside the words in p1: “ slept”',
    },
  ]);
});

test('an article is no draft, and goes elsewhere', () => {
  const made = JSON.parse(JSON.stringify(defineArticle({ paragraphs: words })));
  expect(issuesOf(made)).toEqual([
    {
      rule: 'shape',
      path: '',
      message:
        'this is an article already: give it to parseArticle of onrecord/schema; defineArticle takes a draft, as an author writes it',
    },
  ]);
  for (const paragraphs of [{}, { p1: 'No.' }, { ...made.paragraphs, p9: 'No.' }, undefined]) {
    expect(issuesOf({ ...made, paragraphs })).toContainEqual(
      expect.objectContaining({ path: 'text', message: 'an article has no “text”' }),
    );
  }
  expect(issuesOf({ ...made, text: 7 })).toContainEqual(expect.objectContaining({ path: 'text' }));
});

describe('bad input', () => {
  test.skipIf(isQuick)('is listed whole, however many faults there are', () => {
    const many = Array.from({ length: 150_000 }, (_, i) => [`not an id ${i}`, ana]);
    const issues = issuesOf({ paragraphs: words, parties: Object.fromEntries(many) });
    expect(issues.length).toBeGreaterThanOrEqual(many.length);
  });

  const cyclic: Record<string, unknown> = { paragraphs: {} };
  cyclic.parties = cyclic;
  class Draft {
    paragraphs = {};
  }
  const hole = [1];
  hole.length = 2;
  const thrower = new Proxy(
    {},
    {
      ownKeys: () => {
        throw new Error('no');
      },
    },
  );
  const cases: Readonly<Record<string, readonly [draft: unknown, path: string]>> = {
    null: [null, ''],
    undefined: [undefined, ''],
    'an array': [[], ''],
    'a number': [5, ''],
    'a text': ['article', ''],
    'a function': [() => 0, ''],
    'no paragraphs': [{}, 'paragraphs'],
    'paragraphs that are a list': [{ paragraphs: ['a'] }, 'paragraphs'],
    'a paragraph that is a number': [{ paragraphs: { p1: 1 } }, 'paragraphs.p1'],
    'an unknown noun': [{ paragraphs: {}, quote: {} }, 'quote'],
    'a record that is a text': [{ paragraphs: {}, parties: { ana: 'Ana' } }, 'parties.ana'],
    'an unknown id': [
      { paragraphs: words, parties: { ana }, quotes: { q: { ...quote('Ana'), speaker: 'eve' } } },
      'quotes.q.speaker',
    ],
    'a hole in an array': [
      { paragraphs: words, parties: { ana: { ...ana, members: hole } } },
      'parties.ana.members[1]',
    ],
    'a foreign prototype': [
      { paragraphs: {}, parties: { ana: Object.create({ name: 'Ana' }) } },
      'parties.ana',
    ],
    'a class instance': [new Draft(), ''],
    'a map': [{ paragraphs: new Map([['p1', 'a']]) }, 'paragraphs'],
    'a date': [{ paragraphs: { p1: new Date(0) } }, 'paragraphs.p1'],
    'a cycle': [cyclic, 'parties'],
    'a getter that throws': [
      {
        get paragraphs(): never {
          throw new Error('no');
        },
      },
      '',
    ],
    'a proxy that throws': [{ paragraphs: thrower }, 'paragraphs'],
    '__proto__ as an id': [
      JSON.parse('{"paragraphs":{"__proto__":"a"},"parties":{"__proto__":{"name":"x"}}}'),
      'paragraphs.__proto__',
    ],
    'constructor as an unknown id': [
      {
        paragraphs: words,
        parties: { ana },
        quotes: { q: { ...quote('Ana'), speaker: 'constructor' } },
      },
      'quotes.q.speaker',
    ],
    'boilerplate that is no list': [{ paragraphs: words, boilerplate: 'p1' }, 'boilerplate'],
    'boilerplate that is no id': [{ paragraphs: words, boilerplate: [['p1']] }, 'boilerplate[0]'],
    'a quotation that is null': [{ paragraphs: words, quotes: { q: null } }, 'quotes.q'],
    'a field that is null, where one has a default': [
      { paragraphs: { p1: 'x y' }, parties: { ana: { name: 'Ana', kind: 'person', named: null } } },
      'parties.ana.named',
    ],
    'a quotation that is a text': [{ paragraphs: words, quotes: { q: 'Ana' } }, 'quotes.q'],
    'a statement that is a number': [{ paragraphs: words, statements: { s: 7 } }, 'statements.s'],
    'provenance that is a text': [{ paragraphs: words, provenance: 'Kyiv' }, 'provenance'],
    'retired ids that are a list': [{ paragraphs: words, retired: [] }, 'retired'],
    'nth of nothing': [
      { paragraphs: words, parties: { ana }, quotes: { q: { ...quote('Ana'), nth: 2 } } },
      'quotes.q.nth',
    ],
  };
  test.each(Object.entries(cases))('%s', (_, [draft, path]) => {
    const before = JSON.stringify(Object.getOwnPropertyNames(Object.prototype));
    const issues = issuesOf(draft);
    expect(issues.map((issue) => issue.path)).toContain(path);
    for (const { message } of issues) expect(message).toMatch(/\S/);
    expect(JSON.stringify(Object.getOwnPropertyNames(Object.prototype))).toBe(before);
    expect(({} as Record<string, unknown>).name).toBeUndefined();
  });
  const told = { speaker: 'ana', medium: 'remarks', why: 'told' };
  const exactly: Readonly<Record<string, readonly [draft: object, ...issues: readonly Issue[]]>> = {
    'no paragraphs': [
      {},
      { rule: 'shape', path: 'paragraphs', message: 'an article has paragraphs' },
    ],
    'boilerplate that is not there': [
      { boilerplate: ['p1', 'p9'] },
      { rule: 'reference', path: 'boilerplate[1]', message: 'there is no paragraph "p9"' },
    ],
    'a field that no provenance has': [
      { provenance: { source: 'x' } },
      {
        rule: 'shape',
        path: 'provenance.source',
        message: 'provenance: there is no field "source"',
      },
      {
        rule: 'reference',
        path: 'provenance.source',
        message: 'provenance: there is no source "x"',
      },
    ],
    'a retired id that says nothing': [
      { retired: { anna: 5, eve: { moved: 'nobody', since: '0.2.0' } } },
      {
        rule: 'shape',
        path: 'retired.anna',
        message: 'anna: an object with fields is expected here',
      },
    ],
    'words that are not verbatim, inside a list': [
      {
        statements: {
          s: {
            ...told,
            reported: [
              { paragraph: 'p1', exact: 'Ana' },
              { paragraph: 'p1', exact: 'Eve' },
            ],
          },
        },
      },
      {
        rule: 'verbatim',
        path: 'statements.s.reported[1].exact',
        message: 's: not verbatim in p1: “Eve”',
      },
    ],
    'words that are a number': [
      { quotes: { q: { ...quote('Ana'), exact: 5, text: '5' } } },
      { rule: 'shape', path: 'quotes.q.exact', message: 'q: exact must be a string, and is 5' },
    ],
    'no words, whatever stands before': [
      { quotes: { q: { ...quote(''), prefix: 'Ana' } } },
      { rule: 'verbatim', path: 'quotes.q.exact', message: 'q: no words are given' },
    ],
  };
  test.each(Object.entries(exactly))(
    '%s has these faults and no other',
    (_, [draft, ...issues]) => {
      const given = {
        ...(issues[0]?.path !== 'paragraphs' && { paragraphs: words }),
        parties: { ana },
      };
      expect(issuesOf({ ...given, ...draft })).toEqual(issues);
    },
  );
  test.each([0, -1, 1.5, '1', null])('nth is none: %s', (nth) => {
    expect(pointing({ ...quote('Ana'), nth })).toEqual([
      { path: 'quotes.q.nth', rule: 'shape', message: 'q: nth counts from 1, in whole numbers' },
    ]);
  });
  test.each([{ prefix: 7 }, { suffix: null }])('a side is no text: %s', (side) => {
    expect(pointing({ ...quote('Ana'), ...side })).toEqual([
      {
        path: `quotes.q.${Object.keys(side)}`,
        rule: 'shape',
        message: 'q: prefix and suffix are the words right before and after',
      },
    ]);
  });
  test.each([
    ["isn't", "which has ’ for '"],
    ['isn`t', 'which has ’ for `'],
    ['so-called', 'which has ‑ for -'],
    ['10 km', 'which has U+A0 for U+20'],
    ['"yes"', 'which has “ for "'],
  ])('one sign of %s is another: %s', (exact, hint) => {
    const p1 = 'It isn’t 10\u{a0}km to the so‑called “yes”.';
    expect(pointing(quote(exact), { p1 })).toEqual([
      {
        rule: 'verbatim',
        path: 'quotes.q.exact',
        message: `q: not verbatim in p1, ${hint}: “${exact}”`,
      },
    ]);
  });
  test('the first hundred faults are told what may be meant, the others are not', () => {
    const quotes = Object.fromEntries(
      Array.from({ length: 101 }, (_, i) => [`q${i}`, quote(i % 2 ? 'Not yet!' : 'Ana\u{a0}said')]),
    );
    const said = issuesOf({ paragraphs: words, parties: { ana }, quotes });
    expect(said[99]?.message).toBe('q99: not verbatim in p1: “Not yet!”; it stands in p2');
    expect(said[100]?.message).toBe('q100: not verbatim in p1: “Ana\u{a0}said”');
  });
  test('nth is more than there are', () => {
    const ands = { p1: 'Ana and Bo and Cy.' };
    expect(pointing({ ...quote('and'), nth: 3 }, ands)).toEqual([
      {
        rule: 'once',
        path: 'quotes.q.nth',
        message: 'q: only 2 times in p1, so nth is too high: “and”',
      },
    ]);
    expect(pointing(quote('and'), ands)).toMatchObject([{ rule: 'once' }]);
    expect(pointing({ ...quote('Bo'), nth: 2 }, ands)[0]?.message).toBe(
      'q: only once in p1, so nth is too high: “Bo”',
    );
  });
  test('words stand elsewhere, or only inside others', () => {
    expect(pointing(quote('Not yet!'))[0]?.message).toBe(
      'q: not verbatim in p1: “Not yet!”; it stands in p2',
    );
    expect(pointing(quote('oor'))[0]).toEqual({
      path: 'quotes.q.exact',
      rule: 'wholeWords',
      message: 'q: only as a part of other words in p1: “oor”',
    });
  });
  test('the error shows the first faults and counts the others', () => {
    const parties = Object.fromEntries(Array.from({ length: 30 }, (_, i) => [`a${i}`, 7]));
    const message = (draft: unknown): string => {
      try {
        defineArticle(draft as never);
      } catch (error) {
        return (error as ArticleError).message;
      }
      return '';
    };
    const lines = message({ paragraphs: words, parties }).split('\n');
    expect(lines[0]).toBe('the article has 30 faults:');
    expect(lines[1]).toBe('  parties.a0');
    expect(lines[2]).toBe('    a0: an object with fields is expected here');
    expect(lines).toHaveLength(1 + 2 * 20 + 1);
    expect(lines.at(-1)).toBe('  and 10 more');
    const twenty = Object.fromEntries(Object.entries(parties).slice(0, 20));
    expect(message({ paragraphs: words, parties: twenty })).not.toContain('more');
    expect(message({ paragraphs: { p1: 1 } })).toBe(
      'the article has one fault:\n  paragraphs.p1\n    p1: a paragraph is a text',
    );
    expect(message(7).split('\n').slice(0, 2)).toEqual(['the article has one fault:', '  article']);
  });
  test('the error lists every fault', () => {
    const draft = { paragraphs: { p1: 1 }, parties: { ana: {} }, quotes: { q: {} } };
    expect(issuesOf(draft).length).toBeGreaterThan(4);
  });
});

describe('what is worked out', () => {
  const paragraphs = { p1: 'Ana and Bo and Cy.' };
  const resolved = (extra: object) => ({ paragraphs, parties: { ana }, quotes: { q: extra } });
  test('is accepted where it is right, and tells words from their like', () => {
    for (const start of [4, 11]) {
      const made: Article = defineArticle(
        resolved({ ...quote('and'), id: 'q', start, end: start + 3 }) as never,
      );
      expect(made.quotes.q).toMatchObject({ start, end: start + 3 });
    }
  });
  test.each([
    [{ start: 4 }, 'start', 11],
    [{ start: null }, 'start', 11],
    [{ start: '11' }, 'start', 11],
    [{ end: 13 }, 'end', 14],
  ])('is refused where it is wrong: %j', (given, field, right) => {
    expect(issuesOf(resolved({ ...quote('and'), nth: 2, ...given }))).toEqual([
      {
        rule: 'anchor',
        path: `quotes.q.${field}`,
        message: `q: ${field} is worked out, so leave it out; here it is ${right}`,
      },
    ]);
  });
  test('is not judged where the words are wrong already', () => {
    expect(issuesOf(resolved({ ...quote('Eve'), start: 3, end: 4 }))).toMatchObject([
      { rule: 'verbatim' },
    ]);
    const nowhere = { ...quote('Ana'), paragraph: 'p9', start: 3, end: 4 };
    expect(issuesOf(resolved(nowhere))).toMatchObject([{ rule: 'reference' }]);
    expect(issuesOf(resolved({ ...quote('Ana'), exact: 5, start: 3 }))).toMatchObject([
      { path: 'quotes.q.exact' },
    ]);
  });
  const told = { speaker: 'ana', medium: 'remarks' };
  const stated = (quotes: unknown) => ({
    paragraphs,
    parties: { ana },
    statements: { s: { ...told, quotes } },
    quotes: { b: { ...quote('Bo'), statement: 's' }, a: { ...quote('Ana'), statement: 's' } },
  });
  test.each([
    { quotes: ['a'] },
    { quotes: ['a', 'c'] },
    { quotes: ['a', 'a'] },
    { quotes: ['a', 'b', 'b'] },
    { quotes: 'ab' },
    { quotes: null },
  ])('the quotations of a statement are not those: %j', ({ quotes }) => {
    expect(issuesOf(stated(quotes))[0]).toEqual({
      rule: 'attribution',
      path: 'statements.s.quotes',
      message: 's: quotes is worked out, so leave it out; here it is ["b","a"]',
    });
  });
  test('the quotations of a statement may be given where they are right', () => {
    const made: Article = defineArticle(stated(['b', 'a']) as never);
    expect(made.statements.s?.quotes).toEqual(['a', 'b']);
  });
  test('an article that was resolved before is the same again', () => {
    const { text: _, paragraphs: rows, ...records } = article;
    const texts = Object.values(rows).map(({ id, text }) => [id, text]);
    const boilerplate = Object.values(rows).flatMap(({ id, role }) => (role === 'body' ? [] : id));
    const draft = { ...records, paragraphs: Object.fromEntries(texts), boilerplate };
    expect(defineArticle(JSON.parse(JSON.stringify(draft)))).toEqual(article);
  });
});

describe('a field named __proto__', () => {
  test('is one that no record has', () => {
    const draft = JSON.parse(
      '{"paragraphs":{"p1":"Ana"},"parties":{"ana":{"kind":"person","__proto__":{"name":"Ana"}}}}',
    );
    expect(issuesOf(draft).map(({ path }) => path)).toEqual([
      'parties.ana.__proto__',
      'parties.ana.name',
    ]);
  });
});

describe('one mistake is reported once, where its author wrote it', () => {
  const cases: Readonly<Record<string, readonly [draft: object, ...paths: readonly string[]]>> = {
    'no paragraphs': [{ paragraphs: undefined }, 'paragraphs'],
    'paragraphs in a list': [{ paragraphs: ['No.'] }, 'paragraphs'],
    'a paragraph that is no text': [{ paragraphs: { p1: 7, p2: words.p2 } }, 'paragraphs.p1'],
    'parties in a list': [{ parties: [] }, 'parties'],
    'quotations in a list': [
      { quotes: [], retired: { old: { moved: 'open', since: '0.2.0' } } },
      'quotes',
    ],
    'no speaker': [{ quotes: { open: { ...open, speaker: undefined } } }, 'quotes.open.speaker'],
    'a speaker that is no id': [
      { quotes: { open: { ...open, speaker: 5 } } },
      'quotes.open.speaker',
    ],
    'a speaker nobody knows': [
      { quotes: { open: { ...open, speaker: 'eva' } } },
      'quotes.open.speaker',
    ],
    'no words': [{ quotes: { open: { ...open, exact: undefined } } }, 'quotes.open.exact'],
    'words that are no text': [{ quotes: { open: { ...open, exact: 5 } } }, 'quotes.open.exact'],
    'a step that the author wrote, too': [
      {
        quotes: {
          open: {
            ...open,
            speaker: 'eva',
            attribution: [{ party: 'eva', role: 'voice', basis: 'inferred' }],
          },
        },
      },
      'quotes.open.speaker',
      'quotes.open.attribution[0].party',
    ],
  };
  test.each(Object.entries(cases))('%s', (_, [draft, ...paths]) => {
    const whole = { paragraphs: words, parties: { ana }, quotes: { open } };
    expect(issuesOf({ ...whole, ...draft }).map(({ path }) => path)).toEqual(paths);
  });
});

describe('anchors', () => {
  const piece = fc.constantFrom(
    'alba',
    'bo',
    'ça',
    '👩‍🚀',
    'e\u0301t',
    'שלום',
    '𝒳y',
    'ok’n',
    'دار',
  );
  const paragraph = fc.array(piece, { minLength: 1, maxLength: 12 });
  const pick = fc.tuple(paragraph, fc.nat(), fc.nat());

  test('words that are unique slice back', () => {
    fc.assert(
      fc.property(pick, ([list, a, b]) => {
        const [from, to] = range(list, a, b);
        const text = list.join(' ');
        const exact = list.slice(from, to + 1).join(' ');
        if (text.indexOf(exact) !== text.lastIndexOf(exact)) return;
        const at = anchorOf(text, { exact });
        expect(text.slice(at.start, at.end)).toBe(exact);
        expect(at.start).toBe(text.indexOf(exact));
      }),
    );
  });
  test('nth counts whole words', () => {
    fc.assert(
      fc.property(pick, ([list, a]) => {
        const at = a % list.length;
        const exact = list[at] as string;
        const nth = list.slice(0, at + 1).filter((word) => word === exact).length;
        const start = list.slice(0, at).join(' ').length + (at === 0 ? 0 : 1);
        const text = list.join(' ');
        expect(anchorOf(text, { exact, nth }).start).toBe(start);
        if (!/^\p{L}/u.test(exact)) return;
        const hidden = `x${exact}x `;
        expect(anchorOf(hidden + text, { exact, nth }).start).toBe(start + hidden.length);
      }),
      { examples: [[[['bo', 'alba', 'bo'], 2, 0]]] },
    );
  });
});

function quote(exact: string) {
  return { paragraph: 'p1', exact, speaker: 'ana' };
}

function range(list: readonly string[], a: number, b: number): readonly [number, number] {
  const [x, y] = [a % list.length, b % list.length];
  return [Math.min(x, y), Math.max(x, y)];
}

function anchorOf(text: string, words: { exact: string; nth?: number }) {
  const draft = {
    paragraphs: { p1: text },
    parties: { ana },
    quotes: { q: { paragraph: 'p1', speaker: 'ana', ...words } },
  };
  const made = defineArticle(draft as never) as {
    quotes: Record<string, { start: number; end: number }>;
  };
  return made.quotes.q as { start: number; end: number };
}

function issuesOf(draft: unknown): readonly Issue[] {
  try {
    defineArticle(draft as never);
  } catch (error) {
    expect(error).toBeInstanceOf(ArticleError);
    expect((error as ArticleError).name).toBe('ArticleError');
    return (error as ArticleError).issues;
  }
  throw new Error('no fault was found');
}

function pointing(q: object, paragraphs: object = words): readonly Issue[] {
  return issuesOf({ paragraphs, parties: { ana }, quotes: { q } });
}
