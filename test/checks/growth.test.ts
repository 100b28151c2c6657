import { expect, it } from 'vitest';
import { checkArticle } from '../../src/checks/checkArticle.ts';
import { defineArticle } from '../../src/define/defineArticle.ts';
import type { Article } from '../../src/model/article.ts';
import { growth } from '../../tools/linear/growth.ts';

/** Letters alone, so that a name is one word. */
const nameOf = (i: number): string =>
  `N${[...`${i}`].map((digit) => 'abcdefghij'[Number(digit)]).join('')}`;

/** An article without a fault, in which everything stands in a paragraph of its own and has its own name. */
function ownNames(many: number): Article {
  const rows = (prefix: string, row: (i: number, name: string) => unknown): object =>
    Object.fromEntries(
      Array.from({ length: many }, (_, i) => [`${prefix}${i}`, row(i, nameOf(i))]),
    );
  const at = (i: number, exact: string): object => ({ paragraph: `p${i}`, exact });
  const draft = {
    paragraphs: rows(
      'p',
      (_, name) =>
        `On 4 March 2025 ${name} said “we stay” and “we are many”, and that it was late.`,
    ),
    parties: rows('a', (_, name) => ({ name, kind: 'person', describedAs: name })),
    mentions: rows('m', (i, name) => ({ ...at(i, name), party: `a${i}`, form: 'name' })),
    times: rows('t', (i) => ({
      ...at(i, '4 March 2025'),
      type: 'date',
      value: '2025-03-04',
      basis: 'text',
      anchoredTo: i === 0 ? undefined : `t${i - 1}`,
      why: 'as it stands',
    })),
    statements: rows('s', (i) => ({
      speaker: `a${i}`,
      medium: 'remarks',
      date: '2025-03-04',
      basis: 'derived',
      reported: [at(i, 'it was late')],
    })),
    quotes: {
      ...rows('q', (i, name) => ({
        ...at(i, 'we stay'),
        speaker: `a${i}`,
        statement: `s${i}`,
        attribution: [{ party: `a${i}`, role: 'voice', basis: 'text', anchor: { ...at(i, name) } }],
      })),
      ...rows('r', (i) => ({
        ...at(i, 'we are many'),
        speaker: `a${i}`,
        statement: `s${i}`,
        attribution: [{ party: `a${i}`, role: 'voice', basis: 'inherited' }],
      })),
    },
    timeline: rows('e', (i) => ({
      title: 'They stay',
      date: '2025-03-04',
      basis: 'derived',
      kind: 'statement',
      status: 'past',
      participants: [`a${i}`],
      anchors: [at(i, 'On 4 March 2025')],
    })),
    readings: rows('z', (i) => ({
      anchors: [at(i, 'many')],
      question: 'How many?',
      chosen: 'All of them',
      alternatives: ['Some'],
      why: 'It is not said.',
      concerns: [`a${i}`],
    })),
    corrections: rows('c', (i, name) => ({
      date: '2025-03-20',
      concerns: `a${i}`,
      field: 'name',
      was: 'Nobody',
      now: name,
      why: 'It was another.',
    })),
  };
  return defineArticle(JSON.parse(JSON.stringify(draft))) as Article;
}

it('an article twice as long takes about twice the time', () => {
  expect(checkArticle(ownNames(3))).toEqual([]);
  const work = (many: number) => {
    const article = ownNames(many);
    return () => checkArticle(article);
  };
  const { exponent } = growth(work, [50, 100, 200, 400]);
  expect(exponent).toBeLessThan(1.6);
}, 120_000);
