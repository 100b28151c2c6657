import { describe, expect, it } from 'vitest';
import { defineArticle } from '../../src/define/defineArticle.ts';
import { verifyQuote } from '../../src/verify/verifyQuote.ts';
import { verifyText } from '../../src/verify/verifyText.ts';
import { resolvedArticle } from '../support/resolvedArticle.ts';

const article = defineArticle({
  paragraphs: { p1: 'The door is open', p2: '“Shut it now,” Ana said' },
  parties: { ana: { name: 'Ana Ruiz', kind: 'person' } },
  quotes: { shut: { paragraph: 'p2', exact: 'Shut it now,', speaker: 'ana' } },
});

const quoteAtEdge = defineArticle({
  paragraphs: { p1: '“Shut it now,” Ana said “and lock it well”' },
  parties: { ana: { name: 'Ana Ruiz', kind: 'person' } },
  quotes: {
    shut: { paragraph: 'p1', exact: 'Shut it now,', speaker: 'ana' },
    lock: { paragraph: 'p1', exact: 'and lock it well', speaker: 'ana' },
  },
});

/** An article in which Ana says only this. */
const saying = (exact: string) =>
  resolvedArticle({
    paragraphs: { p1: `Ana said: “${exact}” Then she left.` },
    parties: { ana: { name: 'Ana', kind: 'person' } },
    quotes: { one: { paragraph: 'p1', exact, speaker: 'ana' } },
  });
const judged = (exact: string, claimed: string) => verifyQuote(saying(exact), claimed).verdict;

describe('a quotation that ends in a mark and a period', () => {
  it.each([
    'I call it the ‘deal’.',
    'I call it the "deal".',
    'They said “go”.',
    'It is the workers’.',
  ])('is verbatim: %s', (exact) => {
    expect(judged(exact, exact)).toBe('verbatim');
    expect(judged(exact, `"${exact}"`)).toBe('verbatim');
    expect(judged(exact, exact.replace(/.\.$/, '.'))).toBe('altered');
  });

  it('is not what a claim makes of one without', () => {
    expect(judged('I call it the deal.', '“I call it the deal”.')).toBe('verbatim');
    expect(judged('I call it the deal.', 'I call it the ‘deal’.')).toBe('altered');
  });
});

describe('characters that nobody sees', () => {
  const family = 'I love my family 👨\u200d👩\u200d👧 so much';
  const want = 'من نمی\u200cخواهم بروم';

  it('change nothing where the article has them', () => {
    for (const exact of [family, want]) {
      expect(judged(exact, `"${exact}"`)).toBe('verbatim');
      const [one] = verifyText(saying(exact), `Ana said: "${exact}."`).found;
      expect(one?.verification.folds).toEqual(['finalPunctuation']);
    }
    expect(judged(want, '"نمی\u200cخواهم"')).toBe('verbatim');
    expect(judged('we \uFEFFagree', 'we \uFEFFagree')).toBe('verbatim');
    expect(judged('we agree\uFEFF', 'we\uFEFFagree')).toBe('absent');
  });

  it('are those of the quotation that has them', () => {
    const article = resolvedArticle({
      paragraphs: { p1: 'Ana said: “we \uFEFFagree” and “we wait”' },
      parties: { ana: { name: 'Ana', kind: 'person' } },
      quotes: {
        one: { paragraph: 'p1', exact: 'we \uFEFFagree', speaker: 'ana' },
        two: { paragraph: 'p1', exact: 'we wait', speaker: 'ana' },
      },
    });
    expect(verifyQuote(article, 'we \uFEFFagree').verdict).toBe('verbatim');
  });

  it('make the words nobody’s where the article has them nowhere', () => {
    const { speaker, folds } = verifyQuote(article, 'Shut\u200B it now', { speaker: 'Eve Lind' });
    expect([speaker.verdict, speaker.said, folds]).toEqual(['unknown', [], []]);
  });

  it('are part of the word they stand in', () => {
    expect(judged(want, 'خواهم بروم')).toBe('altered');
    expect(judged(want, 'من نمیخواهم بروم')).toBe('altered');
  });

  it('hide in no other place', () => {
    const places = [...family.matchAll(/./gsu)].map(({ index }) => index);
    for (const sign of ['\u200B', '\u200C', '\u200D', '\u200E', '\uFEFF', '\u00AD', '\0', '\v']) {
      const exact = `${family}, she said ${sign}\u200B\u200E ${want}`;
      for (const at of [...places, family.length]) {
        const claimed = family.slice(0, at) + sign + family.slice(at);
        expect(['absent', 'altered'], JSON.stringify(claimed)).toContain(judged(exact, claimed));
      }
    }
  });
});

it('takes a quotation of signs only as a whole', () => {
  for (const exact of ['?!', '…', '-']) {
    const { verdict, extent } = verifyQuote(saying(exact), exact);
    expect([verdict, extent]).toEqual(['verbatim', 'complete']);
  }
  for (const claimed of ['?', '!?', '?!?!', '?!.', '…', '']) {
    expect(judged('?!', claimed)).toBe('absent');
  }
  expect(judged('We agree?!', '?!')).toBe('absent');
});

it.each([
  ['ខ្ញុំស្រលាញ់ប្រទេសកម្ពុជា', 'ស្រលាញ់ប្រទេស'],
  ['ຂ້ອຍຮັກປະເທດລາວ', 'ຮັກປະເທດ'],
  ['ကျွန်တော်ဗမာပြည်ကိုချစ်တယ်', 'ဗမာပြည်'],
  ['ฉันรักประเทศไทย', 'รักประเทศ'],
])('takes a part of a quotation without spaces: %s', (exact, part) => {
  expect(judged(exact, part)).toBe('verbatim');
  expect(['absent', 'altered']).toContain(judged(exact, `${part}${part}`));
});

it('cuts no number in a script without spaces', () => {
  expect(judged('ปี๒๕๖๗ที่นี่', '๒๕๖๗')).toBe('verbatim');
  expect(judged('ปี๒๕๖๗ที่นี่', '๒๕')).not.toBe('verbatim');
});

it('takes any part of a quotation in a script without spaces, and no other', () => {
  const japan = defineArticle({
    paragraphs: { p1: '首相は「私たちは戦争を望みません」と述べた' },
    parties: { ana: { name: '首相', kind: 'person' } },
    quotes: { war: { paragraph: 'p1', exact: '私たちは戦争を望みません', speaker: 'ana' } },
  });
  expect(verifyQuote(japan, '戦争を望みません').verdict).toBe('verbatim');
  expect(verifyQuote(japan, '私たちは戦争を望みます').verdict).toBe('altered');
  expect(verifyQuote(japan, '首相は').verdict).toBe('unquoted');
  expect(verifyQuote(japan, '猫').verdict).toBe('absent');
});

describe('the edges of an article', () => {
  it('compares words beyond a quotation at its very beginning or end', () => {
    const kinds = (claimed: string) =>
      verifyQuote(quoteAtEdge, claimed).differences.map(({ kind }) => kind);
    expect(kinds('Please Shut it now')).toEqual(['added', 'kept']);
    expect(kinds('and lock it well today')).toEqual(['kept', 'added']);
  });

  it('judges words before its first and behind its last', () => {
    expect(verifyQuote(article, 'And the door is open').verdict).not.toBe('verbatim');
    expect(verifyQuote(article, 'Ana said so loudly').verdict).not.toBe('verbatim');
    expect(verifyQuote(article, 'The door is shut').verdict).not.toBe('verbatim');
    expect(verifyQuote(article, 'The door is open').verdict).toBe('unquoted');
  });

  it('knows a frozen party again, and reads a party that may change anew', () => {
    for (const _ of [1, 2]) {
      expect(verifyQuote(article, 'Shut it now', { speaker: 'Ruiz' }).speaker.verdict).toBe(
        'right',
      );
    }
    const open = structuredClone(article) as { parties: { ana: { name: string } } };
    const said = () =>
      verifyQuote(open as never, 'Shut it now', { speaker: 'Eve Lind' }).speaker.verdict;
    expect(said()).not.toBe('right');
    open.parties.ana.name = 'Eve Lind';
    expect(said()).toBe('right');
  });

  it('reads the start of what is too long for a name', () => {
    const by = (speaker: string) => verifyQuote(article, 'Shut it now', { speaker }).speaker;
    for (const tail of [' MP', ', x', ' of', ' in', '@', ' said', ' Ruiz', '\u2019s '])
      expect(by(`Eve${tail.repeat(200_000)}`).verdict, tail).toMatch(/^(?:wrong|unknown)$/);
    expect(by(`Ana Ruiz,${' '.repeat(1000)}x`).verdict).toBe('right');
  });

  it('takes null for no options, and refuses what is no text', () => {
    expect(verifyQuote(article, 'Shut it now', null as never).verdict).toBe('verbatim');
    const wrong = new TypeError('verifyQuote takes the claimed words and the speaker as strings.');
    expect(() => verifyQuote(article, 7 as never)).toThrow(wrong);
    expect(() => verifyQuote(article, 'x', { speaker: 7 as never })).toThrow(wrong);
    expect(() => verifyQuote({} as never, 'x')).toThrow(/^verifyQuote takes an article/);
  });
});

it('words that run over what stands between two quotations of one party are that party’s', () => {
  const told = (second: string) => {
    const article = resolvedArticle({
      paragraphs: {
        p1: '‘He spent the money on cars,’ Rebecca Stone told the court. ‘None of it has been recovered.’',
      },
      parties: {
        stone: { name: 'Rebecca Stone', kind: 'person' },
        kay: { name: 'Tom Kay', kind: 'person' },
      },
      quotes: {
        cars: { paragraph: 'p1', exact: 'He spent the money on cars,', speaker: 'stone' },
        none: { paragraph: 'p1', exact: 'None of it has been recovered.', speaker: second },
      },
    });
    const claim =
      'He spent the money on cars,’ Rebecca Stone told the court. ‘None of it has been recovered.';
    const { verdict, quotes, speaker } = verifyQuote(article, claim, { speaker: 'Rebecca Stone' });
    return [verdict, quotes.length, speaker.verdict, ...speaker.said].join(' ');
  };
  expect(told('stone')).toBe('unquoted 2 right stone');
  expect(told('kay')).toBe('unquoted 2 wrong');
});

it.each(['“”', '""', '‘’', '„“', '«»', '‹›', '「」', '『』', '＂＂'])(
  'marks around a claim tell nothing: %s',
  ([open, close]) => {
    expect(verifyQuote(article, `${open}Shut it now${close}`).verdict).toBe('verbatim');
    expect(verifyQuote(article, `${open}Shut it now${close},`).folds).toEqual([]);
  },
);
