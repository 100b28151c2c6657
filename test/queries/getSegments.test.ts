import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkArticle, defineArticle, getContext, getRecord, getSegments } from '../../src/core.ts';
import { type Article, article as ours } from '../../src/index.ts';
import { wholeWords } from '../../src/text/wholeWords.ts';

const SCRIPTS = [
  'Zoë said 😀: “the dóor is open 🚪🏽”,\r\nthen left.',
  'אמרה “שלום עולם” and e\u0301te\u0301 “cafe\u0301 👩‍👩‍👧 closed”.',
] as const;
const scripts = defineArticle({
  paragraphs: { p1: SCRIPTS[0], p2: SCRIPTS[1] },
  parties: { zoe: { name: 'Zoë', kind: 'person' } },
  mentions: { p1Zoe: { paragraph: 'p1', exact: 'Zoë', party: 'zoe', form: 'name' } },
  quotes: {
    door: { paragraph: 'p1', exact: 'the dóor is open 🚪🏽', speaker: 'zoe' },
    hello: { paragraph: 'p2', exact: 'שלום עולם', speaker: 'zoe' },
    cafe: { paragraph: 'p2', exact: 'cafe\u0301 👩‍👩‍👧 closed', speaker: 'zoe' },
  },
});

function anchored(article: Article): readonly (readonly [string, number, number, string])[] {
  const { quotes, mentions, times, skips } = article;
  return [quotes, mentions, times, skips].flatMap((rows) =>
    Object.values(rows).map((row) => [row.paragraph, row.start, row.end, row.id] as const),
  );
}

describe.each([
  ['our article', ours as Article],
  ['emoji, marks, right-to-left and CRLF', scripts as Article],
])('the segments of %s', (_, article) => {
  const paragraphs = Object.keys(article.paragraphs);

  test('are the paragraph, in order, without gap or overlap', () => {
    for (const id of paragraphs) {
      const segments = getSegments(article, id);
      const { text } = article.paragraphs[id] as { readonly text: string };
      expect(segments.map((segment) => segment.text).join('')).toBe(text);
      let at = 0;
      for (const { start, end, text: words } of segments) {
        expect([start, text.slice(start, end)]).toEqual([at, words]);
        expect(end).toBeGreaterThan(start);
        at = end;
      }
    }
  });

  test('name a record exactly where its words stand', () => {
    for (const [paragraph, start, end, id] of anchored(article)) {
      for (const segment of getSegments(article, paragraph)) {
        const inside = segment.start >= start && segment.end <= end;
        expect(
          segment.covers.some((cover) => cover.id === id),
          `${id} ${segment.text}`,
        ).toBe(inside);
      }
    }
  });

  test('are frozen, and an unknown paragraph is an error', () => {
    expect(Object.isFrozen(getSegments(article, 'p1'))).toBe(true);
    expect(Object.isFrozen(getSegments(article, 'p1')[0]?.covers)).toBe(true);
    expect(() => getSegments(article, 'p99')).toThrow(RangeError);
  });
});

test('each cut has what stands there, the longest record first', () => {
  const article = defineArticle({
    paragraphs: { p1: 'On Friday Ana said: “no, not now”. Bo left.', p2: 'Ana stayed.' },
    parties: { ana: { name: 'Ana', kind: 'person' }, bo: { name: 'Bo', kind: 'person' } },
    statements: {
      told: {
        speaker: 'bo',
        medium: 'remarks',
        reported: [{ paragraph: 'p1', exact: 'Bo left' }],
      },
    },
    quotes: { no: { paragraph: 'p1', exact: 'no, not now', speaker: 'ana' } },
    times: {
      friday: {
        paragraph: 'p1',
        exact: 'On Friday',
        type: 'date',
        value: '2025-03-14',
        basis: 'external',
        why: 'told',
      },
    },
    mentions: {
      bo1: { paragraph: 'p1', exact: 'Bo', party: 'bo', form: 'name' },
      ana2: { paragraph: 'p2', exact: 'Ana', party: 'ana', form: 'name' },
    },
    skips: { not: { paragraph: 'p1', exact: 'not', why: 'a word' } },
    readings: {
      when: {
        question: 'When?',
        chosen: 'now',
        alternatives: ['then'],
        why: 'so it is said',
        anchors: [{ paragraph: 'p1', exact: 'not now' }],
      },
    },
  });
  const cuts = getSegments(article, 'p1').map(({ text, covers }) => [text, ...covers]);
  const no = { noun: 'quotes', id: 'no' };
  const when = { noun: 'readings', id: 'when' };
  const told = { noun: 'statements', id: 'told' };
  expect(cuts).toEqual([
    ['On Friday', { noun: 'times', id: 'friday' }],
    [' Ana said: “'],
    ['no, ', no],
    ['not', no, when, { noun: 'skips', id: 'not' }],
    [' now', no, when],
    ['”. '],
    ['Bo', told, { noun: 'mentions', id: 'bo1' }],
    [' left', told],
    ['.'],
  ]);
  expect(getSegments(article, 'p2').map(({ text }) => text)).toEqual(['Ana', ' stayed.']);
  expect(() => getSegments(article, 'p9' as never)).toThrow(/^no paragraph "p9"$/);
});

test('a text in many scripts has right offsets and no fault', () => {
  expect(checkArticle(scripts)).toEqual([]);
  expect(SCRIPTS[1].slice(scripts.quotes.cafe.start, scripts.quotes.cafe.end)).toBe(
    'cafe\u0301 👩‍👩‍👧 closed',
  );
  const { start, end } = scripts.quotes.door;
  expect(SCRIPTS[0].slice(start, end)).toBe('the dóor is open 🚪🏽');
  expect(wholeWords(SCRIPTS[0], start, end)).toBe(true);
});

test('a context is what stands around, and cuts no character', () => {
  const side = fc.integer({ min: 0, max: 60 });
  fc.assert(
    fc.property(fc.constantFrom('door', 'cafe', 'hello'), side, side, (id, before, after) => {
      const quote = scripts.quotes[id];
      const { prefix, exact, suffix } = getContext(scripts, quote, { before, after });
      const { text } = scripts.paragraphs[quote.paragraph];
      expect(exact).toBe(quote.exact);
      expect(text.includes(prefix + exact + suffix)).toBe(true);
      expect(prefix.length).toBeLessThanOrEqual(before);
      expect(suffix.length).toBeLessThanOrEqual(after);
      expect(prefix + exact + suffix).not.toMatch(/\p{Cs}/u);
    }),
  );
});

test('a record of any noun is found by its id, and refused without one', () => {
  for (const { concerns } of Object.values(ours.readings))
    for (const id of concerns) expect(getRecord(ours, id).id).toBe(id);
  const name: 'Zoë' = getRecord(scripts, 'zoe').name;
  expect(name).toBe('Zoë');
  expect(getRecord(scripts, 'p1Zoe')).toBe(scripts.mentions.p1Zoe);
  // @ts-expect-error no such record
  expect(() => getRecord(ours, 'ballInCurt')).toThrow(
    /^no record "ballInCurt"; is it "ballInCourt"\?$/,
  );
  expect(() => getRecord({ ...ours, skips: undefined } as never, 'cnn' as never)).toThrow(
    TypeError,
  );
});

test('what is cut follows an article that changes', () => {
  const mine = JSON.parse(JSON.stringify(scripts)) as Article;
  expect(getSegments(mine, 'p1').length).toBeGreaterThan(1);
  for (const noun of ['mentions', 'quotes'] as const) Object.assign(mine, { [noun]: {} });
  expect(getSegments(mine, 'p1')).toHaveLength(1);
});
