import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defineArticle } from '../../src/define/defineArticle.ts';
import { count, tokens } from '../../src/formats/textFragment/tokens.ts';
import { type Anchor, type Article, toTextFragment } from '../../src/formats.ts';
import { anchors, minimal, ours } from './articles.ts';

const url = 'https://x.example/';

type Place = Omit<Anchor, 'paragraph'>;

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

  const directive = (texts: readonly string[], exact: string, start = texts[0]?.indexOf(exact)) => {
    const paragraphs = Object.fromEntries(texts.map((text, i) => [`p${i + 1}`, text]));
    const at = start ?? 0;
    const anchor = { paragraph: 'p1', start: at, end: at + exact.length, exact };
    return decodeURIComponent(toTextFragment(defineArticle({ paragraphs }), anchor));
  };
  const letters = 'a b c d e f g h i j k l m n o p';
  const numbered = (count: number) =>
    Array.from({ length: count }, (_, i) => `${'word'.repeat(5)}${10 + i}`).join(' ');

  it('tells the words whole up to 200 signs, wherever they stand', () => {
    expect(directive([`${'z'.repeat(300)} ${letters}`], letters)).toBe(`#:~:text=${letters}`);
    const just = `${letters} ${'z'.repeat(200 - letters.length - 1)}`;
    expect(directive([`${just}z`], just, 0)).toBe(`#:~:text=${just},-z`);
    const long = `${just}z`;
    expect(directive([long], long)).toBe(`#:~:text=a b c d,${long.slice(-175)}`);
  });

  it('tells the first and the last four of twelve long words, and eleven whole', () => {
    const [eleven, twelve] = [numbered(11), numbered(12)];
    const [first, last] = [numbered(4), twelve.split(' ').slice(-4).join(' ')];
    expect(directive([eleven], eleven)).toBe(`#:~:text=${eleven}`);
    expect(directive([twelve], twelve)).toBe(`#:~:text=${first},${last}`);
    expect(directive([`${twelve} More`], `${twelve} `)).toBe(`#:~:text=${first},${last}`);
  });

  it('tells what stands before the first four words where they stand elsewhere too', () => {
    const long = numbered(14);
    const [first, last] = [numbered(4), long.split(' ').slice(-4).join(' ')];
    expect(directive([`He said ${long}`, `They saw ${first}`], long)).toBe(
      `#:~:text=said-,${first},${last}`,
    );
  });

  it('tells more of the end where the last words stand in the words before too', () => {
    const end = 'gone for good now';
    const long = `${numbered(10)} ${end} or ${end}`;
    expect(directive([long], long)).toBe(`#:~:text=${numbered(4)},or ${end}`);
    const once = `${numbered(10)} ${end}`;
    expect(directive([`All ${end}. ${once}`], once)).toBe(`#:~:text=${numbered(4)},${end}`);
  });

  it('tells one word before, and none behind where that is enough', () => {
    expect(directive(['the red door is open', 'a door'], 'door')).toBe('#:~:text=red-,door');
  });

  it('leaves out white space at the ends of the words', () => {
    expect(directive(['the red door'], ' red ')).toBe('#:~:text=red');
    expect(directive(['the red door'], ' ')).toBe('#p1');
  });

  it.each([
    ['case', 'the Door', 'a door', 'Door'],
    ['accents', 'the Café', 'a Cafe', 'Café'],
    ['letters that are two in capitals', 'the Straße', 'a STRASSE', 'Straße'],
    ['the shape of quotation marks', 'the "door"', 'a “door”', '"door"'],
    ['the shape of apostrophes', "the 'door'", 'a ‘door’', "'door'"],
  ])('does not rely on %s', (_, text, other, exact) => {
    expect(directive([text, other], exact)).toBe(`#:~:text=the-,${exact}`);
  });

  it('does not rely on signs that nobody sees', () => {
    expect(directive(['a\u200B'], '\u200B')).toBe('#:~:text=a-,\u200B');
    expect(directive(['\u200B'], '\u200B')).toBe('#p1');
    expect(directive(['a\u200B\u200Bb'], 'b')).toBe('#:~:text=a\u200B\u200B-,b');
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

  it('takes an anchor where its words are the slice of its paragraph, and answers to any other', () => {
    const twice = defineArticle({ paragraphs: { p1: 'No, no.', p2: 'No, no.' } });
    const text = 'No, no.';
    const at = fc.integer({ min: -9, max: 16 });
    const exact = fc.oneof(fc.constantFrom('', text, 'No', 'no.'), fc.string({ maxLength: 3 }));
    const anchor = fc.record({ start: at, end: at, exact }).chain((one) => {
      const slice = text.slice(one.start, one.end);
      return fc.constantFrom(one, { ...one, exact: slice });
    });
    const every = [-7, 0, 7, 9].flatMap((start) =>
      [0, 7, 9].map((end) => [{ start, end, exact: text.slice(start, end) }] as [Place]),
    );
    fc.assert(
      fc.property(anchor, ({ start, end, exact }) => {
        const places = Array.from(text, (_, i) => i).concat(text.length);
        const stands = places.some(
          (from) => start === from && end === from + exact.length && text.startsWith(exact, from),
        );
        const link = () => toTextFragment(twice, { paragraph: 'p1', start, end, exact });
        if (stands) expect(link()).toMatch(/^#/);
        else expect(link).toThrow(RangeError);
      }),
      { numRuns: 1000, examples: every },
    );
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

  it('takes one word before and one behind, by turns, where the words begin inside a word', () => {
    const text = 'one big good men now. one big good men too. one big good men off.';
    expect(directive([text], 'ood men', text.indexOf('ood men too'))).toBe(
      '#:~:text=big g-,ood men,-too.',
    );
  });

  it('takes the words before for what tells the place, and only then those behind', () => {
    const article = defineArticle({ paragraphs: { p1: 'we go go' } });
    const fragment = toTextFragment(article, { paragraph: 'p1', start: 3, end: 5, exact: 'go' });
    expect(fragment).toBe('#:~:text=we-,go');
  });

  it('finds nothing nowhere', () => {
    expect(count(tokens('Not yet'), tokens(''))).toBe(0);
    expect(count(tokens('Not yet, not yet'), tokens('not yet'))).toBe(2);
  });
});
