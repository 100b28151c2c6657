import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { authored } from '../../src/article/authored.ts';
import { checkArticle } from '../../src/checks/checkArticle.ts';
import { defineArticle } from '../../src/define/defineArticle.ts';
import type { Quote } from '../../src/model/quote.ts';
import { damaged, faults, GONE, short } from './damage.ts';
import { says } from './small.ts';

const quotes: readonly Quote[] = Object.values(authored.quotes);
const anyQuote = fc.constantFrom(...quotes);
const pathOf = ({ paragraph }: Quote): string => `quotationMarks paragraphs.${paragraph}.text`;

/** What the rule says of a small article: its quotations, as words, are all by one person. */
function said(
  text: string,
  exact: readonly string[] = [],
  skipped: readonly string[] = [],
): readonly string[] {
  const row = (words: string): object => ({ paragraph: 'p1', exact: words });
  const draft: Parameters<typeof defineArticle>[0] = JSON.parse(
    JSON.stringify({
      paragraphs: { p1: text },
      parties: { ana: { name: 'Ana', kind: 'person' } },
      quotes: Object.fromEntries(
        exact.map((words, i) => [`q${i}`, { ...row(words), speaker: 'ana' }]),
      ),
      skips: Object.fromEntries(
        skipped.map((words, i) => [`s${i}`, { ...row(words), why: 'no quotation' }]),
      ),
      provenance: { language: 'xx' },
    }),
  );
  return checkArticle(defineArticle(draft))
    .filter(({ rule }) => rule === 'quotationMarks')
    .map(({ message }) => message);
}

describe('quotationMarks', () => {
  it('reports words between marks whose quotation is dropped', () => {
    fc.assert(
      fc.property(anyQuote, (quote) => {
        const found = faults([`quotes.${quote.id}`, GONE]);
        expect(found).toContain(pathOf(quote));
        const others = found.filter((one) => one !== pathOf(quote));
        for (const one of others) expect(one).toMatch(/^(?:reference|orphan|order|attribution) /);
      }),
      { numRuns: 30 },
    );
  });

  it('reports a quotation that is cut at a word, and the words it leaves', () => {
    fc.assert(
      fc.property(anyQuote, fc.boolean(), (quote, front) => {
        const { id, start, exact, end } = quote;
        const cut = front ? exact.indexOf(' ') + 1 : exact.lastIndexOf(' ');
        const words = front ? exact.slice(cut) : exact.slice(0, cut);
        const found = faults(
          [`quotes.${id}.exact`, words],
          [`quotes.${id}.text`, words],
          front
            ? [`quotes.${id}.start`, start + cut]
            : [`quotes.${id}.end`, end - exact.length + cut],
        ).filter((one) => !one.startsWith('record '));
        expect(found).toEqual([pathOf(quote), `quotationMarks quotes.${id}.exact`]);
      }),
      { numRuns: 30 },
    );
  });

  it('reports a quotation that takes its marks in', () => {
    fc.assert(
      fc.property(anyQuote, (quote) => {
        const { id, paragraph, start, end } = quote;
        const text = damaged() as { paragraphs: Record<string, { text: string }> };
        const from = start - 1;
        const words = text.paragraphs[paragraph]?.text.slice(from, end + 1);
        const found = faults(
          [`quotes.${id}.exact`, words],
          [`quotes.${id}.text`, words],
          [`quotes.${id}.start`, from],
          [`quotes.${id}.end`, end + 1],
        );
        const told = found.filter((one) => !one.startsWith('record '));
        expect(told).toEqual([`quotationMarks quotes.${id}.exact`]);
      }),
      { numRuns: 30 },
    );
  });

  it('says to leave the marks out, once', () => {
    const leave =
      'has its quotation marks in exact; leave them out, and quote everything between them';
    expect(said('Ana was “late”.', ['“late”'])).toEqual([`q0: “late” ${leave}`]);
    expect(said('Ana was "late".', [' "late"'])).toEqual([`q0: "late" ${leave}`]);
    expect(said('Ana a dit « oui ».', ['« oui »'])).toEqual([`q0: « oui » ${leave}`]);
    expect(said('Ana was “late”.', ['was “late”'])).toEqual([
      expect.stringContaining('“late” stands between quotation marks and is no quotation'),
      expect.stringContaining('“was “late”” is not all that stands between quotation marks'),
    ]);
    expect(said('Ana said: “‘Late’”', ['‘Late’', 'Late'])).toEqual([]);
    expect(said('Ana said: “‘Late’”', ['‘Late’'])).toEqual([
      expect.stringContaining('“Late” stands between quotation marks and is no quotation'),
    ]);
    expect(said('Ana said: “‘Late’”', ['“‘Late’”', 'Late'])).toEqual([`q0: “‘Late’” ${leave}`]);
  });

  it('reports a mark that is dropped', () => {
    fc.assert(
      fc.property(anyQuote, fc.boolean(), (quote, opening) => {
        const { paragraph, start, end } = quote;
        const at = opening ? start - 1 : end;
        const found = faults([
          `paragraphs.${paragraph}.text`,
          (text: string) => `${text.slice(0, at)} ${text.slice(at + 1)}`,
        ]);
        expect(found).toEqual(['digest text', pathOf(quote)]);
      }),
      { numRuns: 30 },
    );
  });

  it('reports a second quotation of the same words only where it is', () => {
    expect(faults(['quotes.veryWell.paragraph', 'p2'])).toEqual(['anchor quotes.veryWell.start']);
    const shown = authored.paragraphs.p7.text;
    const at = { paragraph: 'p7', start: 0, end: shown.length, exact: shown, text: shown };
    const twin = (quote: object): object => ({ ...quote, ...at });
    expect(faults(['quotes.agreedLastingPeace', twin])).toContain(
      'quotationMarks quotes.agreedLastingPeace.exact',
    );
  });

  it('says what stands there', () => {
    expect(short(checkArticle(damaged(['quotes.veryWell', GONE])))).toContain(
      'quotationMarks paragraphs.p11.text',
    );
    expect(said('She said “no”.')).toEqual([
      'paragraph "p1": “no” stands between quotation marks and is no quotation; record who said it, or skip it with a reason',
    ]);
    expect(said('She said “no.')).toEqual([
      'paragraph "p1": the quotation mark in “She said “no.” has no partner; is one missing?',
    ]);
    expect(said('She said no and “no”.', ['no and'])[1]).toContain(
      '“no and” does not stand between quotation marks',
    );
    for (const [text, words] of [
      ['He said “yes and no”.', 'yes'],
      ['He said “no”.', 'said “no'],
      ['Yes “no” yes.', '“no” yes'],
    ] as const) {
      expect(said(text, [words]).at(-1)).toContain(
        `“${words}” is not all that stands between quotation marks`,
      );
    }
    expect(said('“No,” he said, “not yet.”', ['he said'])[2]).toContain(
      '“he said” does not stand between quotation marks',
    );
    for (const [text, words] of [
      ['“No” yes', '” yes'],
      ['Yes “no”', 'Yes “'],
    ] as const) {
      expect(said(text, [words]).at(-1)).toContain(
        `“${words}” does not stand between quotation marks`,
      );
    }
  });

  it.each([
    ['She said “no”.', ['no']],
    ['« Non », dit-elle, « jamais ».', ['Non', 'jamais']],
    ['« Non », dit-elle.', ['\u00A0Non\u00A0']],
    ['« Non », dit-elle, « jamais ».', [' Non ', ' jamais ']],
    ['„Nein“, sagte sie, »nie« und ‚kaum‘.', ['Nein', 'nie', 'kaum']],
    ['”Nej”, sa hon. »Aldrig», sa han.', ['Nej', 'Aldrig']],
    ['"No," she said, "never."', ['No,', 'never.']],
    ['‘No,’ she said. ‘The workers’ hall isn’t ours.’', ['No,', 'The workers’ hall isn’t ours.']],
    ['She said “he told me ‘no’ twice”.', ['he told me ‘no’ twice', 'no']],
    ["He said 'the door is open'.", ['the door is open']],
    ["'No,' she said. 'The workers' hall isn't ours.'", ['No,', "The workers' hall isn't ours."]],
    ['"He told me \'no\' twice," she said.', ["He told me 'no' twice,", 'no']],
    ["The '90s, rock 'n' roll, the workers' hall, O'Neill's.", []],
    ['彼女は「いいえ」と言った。', ['いいえ']],
    ['彼女は『いいえ』、＂はい＂と言った。', ['いいえ', 'はい']],
    ['היא אמרה "לא" והלכה. צה"ל', ['לא']],
    ['The ’90s, rock ‘n’ roll, the workers’ hall, a 6" nail, 5\'10".', []],
  ])('takes %s', (text, exact) => {
    const right = exact.map((words) =>
      text.includes(words) ? words : words.replaceAll('\u00A0', ' '),
    );
    expect(said(text, right)).toEqual([]);
    expect(said(text)).toHaveLength(exact.length);
  });

  it('takes a quotation that goes on in the next paragraph', () => {
    const draft = defineArticle({
      paragraphs: { p1: 'Ana said: “It is late.', p2: '“We go home.”' },
      parties: { ana: { name: 'Ana', kind: 'person' } },
      quotes: {
        late: { paragraph: 'p1', exact: 'It is late.', speaker: 'ana' },
        home: { paragraph: 'p2', exact: 'We go home.', speaker: 'ana' },
      },
      skips: { p1Ana: { paragraph: 'p1', exact: 'Ana', why: 'a test' } },
    });
    expect(checkArticle(draft)).toEqual([]);
  });

  it('goes on in the next paragraph of the body, whatever stands between and behind', () => {
    const paragraphs = { p1: 'Ana: “It is late.', ad: 'READ MORE', p2: '“Stay.”', p3: 'All left.' };
    const quotes = {
      late: { paragraph: 'p1', exact: 'It is late.', speaker: 'ana' },
      stay: { paragraph: 'p2', exact: 'Stay.', speaker: 'ana' },
    };
    const parties = { ana: { name: 'Ana', kind: 'person' } };
    const draft = { paragraphs, boilerplate: ['ad'], parties, quotes };
    expect(says('quotationMarks', draft)).toEqual([]);
    expect(says('quotationMarks', { ...draft, boilerplate: [] })).toHaveLength(1);
    expect(says('quotationMarks', { paragraphs, boilerplate: ['ad'] })[0]).toBe(
      'paragraph "p1": the quotation mark in “Ana: “It is late.” has no partner; is one missing?',
    );
  });

  it('of marks without a partner, only those beside a quotation excuse it', () => {
    const alone = (around: string): string =>
      `paragraph "p1": the quotation mark in “${around}” has no partner; is one missing?`;
    const outside =
      'q0: “it is late” does not stand between quotation marks in paragraph "p1"; quote everything between the marks, and nothing else';
    expect(said('Ana said: “it is late and left.', ['it is late'])).toEqual([
      alone('Ana said: “it is late and left.'),
    ]);
    expect(said('Ana said: it is late” and left.', ['it is late'])).toEqual([
      alone('Ana said: it is late” and left.'),
    ]);
    expect(said('Ana said it is late and “left.', ['it is late'])).toEqual([
      alone('said it is late and “left.'),
      outside,
    ]);
    expect(
      said('Ana said it is late: she and all of us “must go and sleep for a while.', [
        'it is late',
      ]),
    ).toEqual([alone(': she and all of us “must go and sleep fo'), outside]);
  });

  it('reports a quotation outside of words that go on', () => {
    const draft = {
      paragraphs: { p1: 'Ana said it is late: “Go home.', p2: '“Stay.”' },
      parties: { ana: { name: 'Ana', kind: 'person' } },
      quotes: {
        late: { paragraph: 'p1', exact: 'it is late', speaker: 'ana' },
        go: { paragraph: 'p1', exact: 'Go home.', speaker: 'ana' },
        stay: { paragraph: 'p2', exact: 'Stay.', speaker: 'ana' },
      },
    };
    expect(says('quotationMarks', draft)).toHaveLength(1);
  });

  it('takes a skip of the words alone, but not of a part of them', () => {
    expect(said('They called it “…peace!” again.', [], ['peace'])).toEqual([]);
    expect(said('They gave it an “…a!” again.', [], ['…a'])).toEqual([]);
    expect(said('They called it “the great peace” again.', [], ['the'])).toHaveLength(1);
    expect(said('They called it “the great peace” again.', [], ['the great'])).toHaveLength(1);
    expect(said('He is five feet” now', [], ['feet'])).toHaveLength(1);
  });

  it('takes a skip for words between marks, and for a mark that is none', () => {
    expect(said('The so-called “talks,” again.', [], ['talks'])).toEqual([]);
    expect(said('The so-called “great talks” again.', [], ['talks'])).toHaveLength(1);
    expect(said('"A 6" nail," she said.', [], ['6"'])).toHaveLength(1);
    expect(said('"A 6" nail," she said.', ['A 6" nail,'], ['6"'])).toEqual([]);
  });

  it('does not look at furniture for what is missing', () => {
    const text = 'Read “more”';
    const draft = defineArticle({ paragraphs: { p1: text }, boilerplate: ['p1'] });
    expect(checkArticle(draft)).toEqual([]);
  });
});

describe('quoteText', () => {
  const change = fc.constantFrom(
    (words: string) => words.replace(/\w/, 'Q'),
    (words: string) => words.split(' ').slice(1).join(' '),
    (words: string) => words.split(' ').slice(0, -1).join(' '),
    (words: string) => `${words} indeed`,
    () => '',
  );
  it('reports a text with other words than the quotation', () => {
    fc.assert(
      fc.property(anyQuote, change, ({ id }, how) => {
        expect(faults([`quotes.${id}.text`, how])).toContain(`quoteText quotes.${id}.text`);
      }),
      { numRuns: 50 },
    );
  });
  it('takes the words with or without the comma at their end', () => {
    expect(faults(['quotes.energyCeasefire.text', (words: string) => `${words},`])).toEqual([]);
    expect(
      faults(['quotes.negotiationsBegin.text', (words: string) => words.slice(0, -1)]),
    ).toEqual([]);
  });
});

describe('marks of a small article', () => {
  const of = (p1: string, skips: object = {}) =>
    says('quotationMarks', { paragraphs: { p1 }, skips });

  it('reports each mark without a partner, from left to right', () => {
    expect(of('Ana “said „so').map((one) => one.slice(0, 47))).toHaveLength(2);
    expect(of('Ana “said „so')[0]).toBe(
      'paragraph "p1": the quotation mark in “Ana “said „so” has no partner; is one missing?',
    );
    expect(of('So” and so” it is')).toHaveLength(2);
  });

  it('takes a skip for a mark, and for marks around no words', () => {
    const skip = (exact: string) => ({ s: { paragraph: 'p1', exact, why: 'a sign' } });
    expect(of('Six ”inches long', skip('”inches'))).toEqual([]);
    expect(of('Ana, „her« and 5 more', skip('„her« and'))).toEqual([]);
    expect(of('They wrote “…” only')).toHaveLength(1);
    expect(of('They wrote “…” only', skip('wrote “…” only'))).toEqual([]);
  });

  it('pairs single marks that are clearly quotation marks', () => {
    expect(of('She said ‘yes’ and left')).toHaveLength(1);
    expect(of('She said ‘workers’ pay')).toHaveLength(1);
    expect(of('‘Twas said ‘yes')).toEqual([]);
    expect(of('—')).toEqual([]);
  });
});

it('a quotation left open is shown with what stands around its mark', () => {
  const text = `${'a '.repeat(20)}“${'b '.repeat(20)}`;
  const draft = { paragraphs: { p1: text, p2: '“And on.”' } };
  const around = `${'a '.repeat(10)}“${'b '.repeat(10)}`.trim();
  expect(says('quotationMarks', draft)[0]).toContain(`the quotation mark in “${around}`);
});
