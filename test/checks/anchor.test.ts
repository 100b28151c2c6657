import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { authored } from '../../src/article/authored.ts';
import { anchors } from '../../src/checks/anchors.ts';
import { faults, sentence } from './damage.ts';

const all = [...anchors(authored as never)];
const anyAnchor = fc.constantFrom(...all);

/** Whether the same words stand at the same place of a paragraph: no rule can tell then. */
function standsIn(paragraph: string, { exact, start }: (typeof all)[number]['anchor']): boolean {
  const { text = '' } = { ...authored.paragraphs[paragraph as keyof typeof authored.paragraphs] };
  return text.startsWith(exact, start);
}

describe('anchor', () => {
  it('sees every anchor, however deep', () => {
    expect(all.length).toBeGreaterThan(250);
  });

  it('reports an anchor that is shifted, and nothing else', () => {
    const by = fc.integer({ min: -40, max: 40 }).filter((n) => n !== 0);
    fc.assert(
      fc.property(anyAnchor, by, ({ path, anchor }, shift) => {
        const found = faults(
          [`${path}.start`, anchor.start + shift],
          [`${path}.end`, anchor.end + shift],
        );
        expect(found.length).toBe(1);
        expect(found[0]).toMatch(`anchor ${path}.`);
      }),
      { numRuns: 80 },
    );
  });

  it('reports an end that is too near, too far, or before the start', () => {
    const move = fc.oneof(fc.integer({ min: -400, max: -1 }), fc.integer({ min: 1, max: 4000 }));
    fc.assert(
      fc.property(anyAnchor, move, ({ path, anchor }, by) => {
        const found = faults([`${path}.end`, anchor.end + by]);
        expect(found.length).toBe(1);
        expect(found[0]).toMatch(`anchor ${path}.`);
      }),
      { numRuns: 60 },
    );
  });

  it('reports words with a letter changed, dropped or added', () => {
    const change = fc.constantFrom(
      (words: string) => `${words}x`,
      (words: string) => words.slice(1),
      (words: string) => `#${words.slice(1)}`,
      (words: string) => words.replace(/.$/u, '#'),
      () => '',
    );
    fc.assert(
      fc.property(anyAnchor, change, ({ path }, how) => {
        expect(faults([`${path}.exact`, how])).toEqual([`anchor ${path}.exact`]);
      }),
      { numRuns: 60 },
    );
  });

  it('reports words that stand in another paragraph', () => {
    const at = fc.constantFrom(...Object.keys(authored.paragraphs));
    fc.assert(
      fc.property(anyAnchor, at, ({ path, anchor }, paragraph) => {
        fc.pre(!standsIn(paragraph, anchor));
        const found = faults([`${path}.paragraph`, paragraph]);
        expect(found.length).toBe(1);
        expect(found[0]).toMatch(`anchor ${path}.`);
      }),
      { numRuns: 60 },
    );
  });

  it('reports a start of half a word, or below zero', () => {
    expect(faults(['mentions.p7Presidents.start', -1])).toEqual([
      'anchor mentions.p7Presidents.start',
    ]);
    expect(faults(['mentions.p7Presidents.start', 0.5])).toEqual([
      'shape mentions.p7Presidents.start',
    ]);
  });

  it('says what stands there, and where the words are', () => {
    expect(sentence(['mentions.p1Trump.start', 14], ['mentions.p1Trump.end', 26])).toBe(
      'p1Trump: paragraph "p1" has “onald Trump ” at 14, not “Donald Trump”; they stand at 13',
    );
    expect(sentence(['mentions.p7Presidents.end', 999])).toBe(
      'p7Presidents: “The presidents” is said to stand at 0 to 999 in paragraph "p7", which has 50 characters',
    );
  });
});

describe('wholeWords', () => {
  it('reports a span that points into the middle of a word, with the word', () => {
    fc.assert(
      fc.property(anyAnchor, fc.boolean(), ({ path, anchor }, front) => {
        const { start, end, exact } = anchor;
        fc.pre(/^\p{L}{3}/u.test(exact) && /\p{L}{3}$/u.test(exact));
        const found = faults(
          [`${path}.exact`, front ? exact.slice(1) : exact.slice(0, -1)],
          front ? [`${path}.start`, start + 1] : [`${path}.end`, end - 1],
        );
        expect(found).toEqual([`wholeWords ${path}.exact`]);
      }),
      { numRuns: 60 },
    );
  });

  it.each([
    ['p10He', 'p10', 'he', 'The'],
    ['p12He', 'p12', 'he', 'The'],
    ['p15WeNeed', 'p15', 'we', 'answer'],
    ['p9Russia', 'p6', 'Russia', 'Russian'],
    ['p8Trump', 'p8', 'Go', 'Goes'],
  ] as const)('%s in %s: “%s” stands in “%s”', (id, paragraph, exact, word) => {
    const start = authored.paragraphs[paragraph].text.indexOf(exact);
    const damage = [
      [`mentions.${id}.exact`, exact],
      [`mentions.${id}.paragraph`, paragraph],
      [`mentions.${id}.start`, start],
      [`mentions.${id}.end`, start + exact.length],
    ] as const;
    expect(faults(...damage)[0]).toBe(`wholeWords mentions.${id}.exact`);
    expect(sentence(...damage)).toContain(`“${exact}” cuts into “${word}”`);
  });
});
