import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defineArticle } from '../../src/define/defineArticle.ts';
import { type Anchor, type Article, toTextFragment } from '../../src/formats.ts';
import { anchors, minimal, ours } from './articles.ts';

const url = 'https://x.example/';

const folded = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').replace(/\s+/g, ' ').toLowerCase();
const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** A matcher for the directive of an address, written anew: where the standard would find it. */
function matches(address: string, article: Article): readonly (readonly [string, string])[] {
  const parts = address.split('#:~:text=')[1]?.split(',') ?? [];
  const words = parts.map((part) => folded(decodeURIComponent(part.replace(/^-|-$/g, ''))));
  const before = parts[0]?.endsWith('-') ? `${escaped(words.shift() ?? '')}\\s*` : '';
  const behind = parts.at(-1)?.startsWith('-') ? `\\s*${escaped(words.pop() ?? '')}` : '';
  const [start = '', end] = words.map(escaped);
  const pattern = `(?<=${before})${start}${end === undefined ? '' : `.*?${end}`}(?=${behind})`;
  return Object.values(article.paragraphs).flatMap(({ id, text }) =>
    Array.from(
      folded(text).matchAll(new RegExp(pattern, 'gsu')),
      ([found]) => [id, found] as const,
    ),
  );
}

describe('toTextFragment', () => {
  it('leads to the words and to no others, each anchor of our article', () => {
    for (const anchor of anchors(ours)) {
      const address = toTextFragment(ours, anchor);
      expect(address).toMatch(/^https:\/\/kyivpost\.com\/post\/49147#:~:text=[\w.~%,-]+$/);
      expect(matches(address, ours), address).toContainEqual([
        anchor.paragraph,
        folded(anchor.exact),
      ]);
    }
  });

  it.each([
    ['veryWell', 'very%20well.'],
    ['energyCeasefire', 'The%20leaders%20agreed%20that,ceasefire%20and%20permanent%20peace%2C'],
  ])('says as little as it can: %s', (id, text) => {
    expect(toTextFragment(ours, ours.quotes[id] as Anchor, { url })).toBe(`${url}#:~:text=${text}`);
  });

  it.each([
    ['p1Us', 'US,-President'],
    ['p8Putin', 'Trump%2D-,Putin'],
    ['p10Kremlin', 'Kremlin,-%E2%80%99s'],
  ])('says what stands around where the words alone don’t tell: %s', (id, text) => {
    expect(toTextFragment(ours, ours.mentions[id] as Anchor, { url })).toBe(
      `${url}#:~:text=${text}`,
    );
  });

  it('is a fragment alone where no address is known', () => {
    const anchor = { paragraph: 'p1', start: 0, end: 2, exact: 'No' };
    expect(toTextFragment(minimal, anchor)).toBe('#:~:text=No');
  });

  it('leads to the paragraph where nothing tells its words from others', () => {
    const twice = defineArticle({ paragraphs: { p1: 'Yes, yes.', p2: 'Yes, yes.' } });
    const anchor = { paragraph: 'p2', start: 5, end: 8, exact: 'yes' };
    expect(toTextFragment(twice, anchor)).toBe('#p2');
    expect(toTextFragment(minimal, { paragraph: 'p1', start: 1, end: 1, exact: '' })).toBe('#p1');
  });

  it('refuses words that don’t stand there', () => {
    const anchor = { paragraph: 'p1', start: 0, end: 3, exact: 'Yes' };
    expect(() => toTextFragment(minimal, anchor)).toThrow(
      new RangeError('“Yes” does not stand at 0 to 3 of paragraph "p1"'),
    );
    expect(() => toTextFragment(minimal, { ...anchor, paragraph: 'p2' })).toThrow(RangeError);
  });

  it('leads to the first match in any article, or to a paragraph that has its like', () => {
    const word = fc.constantFrom('a', 'b', 'A', 'á', 'a-b', '“a”', 'a.', '🕊️', 'שלום');
    const text = fc.array(word, { minLength: 1, maxLength: 60 }).map((words) => words.join(' '));
    const words = fc.tuple(
      fc.array(text, { minLength: 1, maxLength: 4 }),
      fc.nat(),
      fc.nat(),
      fc.nat(),
    );
    fc.assert(
      fc.property(words, ([texts, p, from, length]) => {
        const paragraphs = Object.fromEntries(texts.map((text, i) => [`p${i + 1}`, text]));
        const article = defineArticle({ paragraphs });
        const at = p % texts.length;
        const pieces = texts[at]?.split(' ') ?? [];
        const first = from % pieces.length;
        const exact = pieces.slice(first, first + 1 + (length % (pieces.length - first))).join(' ');
        const start = pieces.slice(0, first).join(' ').length + (first > 0 ? 1 : 0);
        const paragraph = `p${at + 1}`;
        const anchor = { paragraph, start, end: start + exact.length, exact };
        const address = toTextFragment(article, anchor);
        if (address.includes(':~:')) {
          expect(matches(address, article)[0]).toEqual([paragraph, folded(exact)]);
        } else {
          const like = texts.filter((text) => folded(text).includes(folded(texts[at] ?? '')));
          expect(like.length).toBeGreaterThan(1);
        }
      }),
      { numRuns: 300 },
    );
  });
});
