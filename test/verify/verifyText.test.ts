import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { verifyText as verifyPublished } from '../../src/index.ts';
import { verifyText } from '../../src/verify/verifyText.ts';
import { harbourArticle } from '../support/harbourArticle.ts';
import { isQuick } from '../support/isQuick.ts';
import { ourArticle } from '../support/ourArticle.ts';
import type { Resolved } from '../support/resolvedArticle.ts';

/** Each quotation as `verdict depth name judgement`. */
const read = (article: Resolved, text: string) =>
  verifyText(article, text).found.map(({ verification, depth, speaker }) => {
    if (speaker) expect(text.slice(speaker.start, speaker.end)).toBe(speaker.exact);
    return `${verification.verdict} ${depth} ${speaker?.exact ?? '-'} ${verification.speaker.verdict}`;
  });

const ours: readonly (readonly [text: string, ...found: string[]])[] = [
  [
    '- “Historic! Epic!” – Dmitriev\n- “ball is in Russia’s court” – Putin\n- “very well” — CNN',
    'verbatim 0 Dmitriev right',
    'verbatim 0 Putin wrong',
    'verbatim 0 CNN relay',
  ],
  [
    '- “Historic! Epic!” – Rubio\r\n- “ball is in Russia’s court” - Dmitriev',
    'verbatim 0 Rubio wrong',
    'verbatim 0 Dmitriev wrong',
  ],
  [
    '“Historic! Epic!”, Dmitriev said, and “good and we absolutely support it”, Putin said.',
    'verbatim 0 Dmitriev right',
    'verbatim 0 Putin right',
  ],
  [
    '“Historic! Epic!” Rubio wrote, while “ball is in Russia’s court” said Dmitriev.',
    'verbatim 0 Rubio wrong',
    'verbatim 0 Dmitriev wrong',
  ],
  [
    'Rubio said the “ball is in Russia’s court” and “very well”.',
    'verbatim 0 Rubio right',
    'verbatim 0 - notGiven',
  ],
  ['“Historic! Epic!” said Putin ally Kirill Dmitriev.', 'verbatim 0 Kirill Dmitriev right'],
  ['According to CNN, the call went “very well”.', 'verbatim 0 CNN relay'],
  [
    '- **Marco Rubio:** the “ball is in Russia’s court”\n- **Putin:** the call was “Historic! Epic!”',
    'verbatim 0 Marco Rubio right',
    'verbatim 0 Putin wrong',
  ],
  ['**Background:** the “ball is in Russia’s court”', 'verbatim 0 - notGiven'],
  ['**CNN:** the call went “very well”', 'verbatim 0 - notGiven'],
  ['> Historic! Epic!\n> — **Kirill Dmitriev**, envoy', 'verbatim 0 Kirill Dmitriev right'],
  ['> Historic! Epic!\n>\n> — *Kirill Dmitriev*, on X', 'verbatim 0 Kirill Dmitriev right'],
  ['> Historic! Epic!\n>\n> — White House statement', 'verbatim 0 White House wrong'],
  ['“Historic! Epic!” — Putin was pleased.', 'verbatim 0 - notGiven'],
  ['“Historic! Epic!” — Putin on Tuesday', 'verbatim 0 Putin wrong'],
  ['“Historic! Epic!” — Putin said.', 'verbatim 0 Putin wrong'],
  ['After Putin spoke, “Historic! Epic!” was Dmitriev’s verdict.', 'verbatim 0 - notGiven'],
  ['As Putin noted, “Historic! Epic!” it was.', 'verbatim 0 Putin wrong'],
  ['In a post on X Dmitriev wrote: “Historic! Epic!”', 'verbatim 0 Dmitriev right'],
  ['At the White House Rubio said “Historic! Epic!”', 'verbatim 0 Rubio wrong'],
  [
    '- Dmitriev on the call: “Historic! Epic!”\n- Rubio: “very well”',
    'verbatim 0 Dmitriev right',
    'verbatim 0 Rubio wrong',
  ],
  ['- “Historic! Epic!”\n- Putin said it was loud.', 'verbatim 0 - notGiven'],
  [
    '- “Historic! Epic!”\n\n- **Putin:** “very well”',
    'verbatim 0 - notGiven',
    'verbatim 0 Putin wrong',
  ],
  ['> “Historic! Epic!”\n> — Putin', 'verbatim 0 Putin wrong'],
  ['“Historic! Epic!”\n— Putin, on X', 'verbatim 0 Putin wrong'],
  ['Trump praised Putin, saying it was “Historic! Epic!”', 'verbatim 0 - notGiven'],
  ['| Putin | “Historic! Epic!” |', 'verbatim 0 Putin wrong'],
  ['| “Historic! Epic!” | Putin |', 'verbatim 0 Putin wrong'],
  ['[Vladimir Putin](https://a.b/c) said: “Historic! Epic!”', 'verbatim 0 Vladimir Putin wrong'],
  [
    '• Putin: “Historic! Epic!”\n+ Dmitriev: “Historic! Epic!”',
    'verbatim 0 Putin wrong',
    'verbatim 0 Dmitriev right',
  ],
  ['“Historic! Epic!” complained Putin.', 'verbatim 0 Putin wrong'],
  ['*“Historic! Epic!”*, said Putin.', 'verbatim 0 Putin wrong'],
  ['“Historic! Epic!”[1] said Putin.', 'verbatim 0 Putin wrong'],
  ['“Historic! Epic!” Putin responded.', 'verbatim 0 Putin wrong'],
  ['Rubio acknowledged: “Historic! Epic!”', 'verbatim 0 Rubio wrong'],
  ['“Historic! Epic!” admitted Putin.', 'verbatim 0 Putin wrong'],
  ['It was a rock ’n’ roll call, a rock ‘n’ roll call.'],
  [
    '> Historic! Epic!\n> > ball is in Russia’s court',
    'verbatim 0 - notGiven',
    'verbatim 0 - notGiven',
  ],
  [
    '“Historic! Epic!” said Putin. It went “very good”.',
    'verbatim 0 Putin wrong',
    'altered 0 - notGiven',
  ],
  [
    'Secretary of State Marco Rubio told reporters after the announcement that the “ball is in Russia’s court” to accept a ceasefire.',
    'verbatim 0 Secretary of State Marco Rubio right',
  ],
  [
    'According to the White House, both sides "agreed this conflict needs to end with a lasting peace."',
    'typographic 0 the White House right',
  ],
  ['Rubio: "ball is in Russia\'s court".', 'typographic 0 Rubio right'],
  [
    '“ball is in Russia’s court”, said Mr. Rubio. Then “Historic! Epic!”, said U.S. Sen. Marco Rubio on X.',
    'verbatim 0 Mr. Rubio right',
    'verbatim 0 U.S. Sen. Marco Rubio wrong',
  ],
  [
    '“ball is in Russia’s court”, said J. D. Vance. “Historic! Epic!”, said Dmitriev. Then Rubio left.',
    'verbatim 0 J. D. Vance wrong',
    'verbatim 0 Dmitriev right',
  ],
  ['“Historic! Epic!”, Gen. Kirill Dmitriev said.', 'verbatim 0 Gen. Kirill Dmitriev right'],
  [
    '"Historic! Epic!" Dmitriev wrote. Putin said the proposal is "good and we absolutely support it".',
    'verbatim 0 Dmitriev right',
    'verbatim 0 Putin right',
  ],
  [
    'They “agreed this conflict needs to end with a lasting peace,” according to a White House statement.',
    'verbatim 0 a White House right',
  ],
  [
    '“Under the leadership of President Putin and President Trump, the world has become a much safer place today!” he wrote. “Historic! Epic!”',
    'verbatim 0 - notGiven',
    'verbatim 0 - notGiven',
  ],
  ['Macron said: «ball is in Russia’s court».', 'verbatim 0 Macron wrong'],
  ['Macron a dit : « ball is in Russia’s court ».', 'verbatim 0 - notGiven'],
  [
    '„very well“, sagte er. »very well« und ›very well‹',
    'verbatim 0 - notGiven',
    'verbatim 0 - notGiven',
    'verbatim 0 - notGiven',
  ],
  ["It isn't 'very well' but the leaders' view, says CNN.", 'verbatim 0 - notGiven'],
  ['It went “very well,” a source told CNN.', 'typographic 0 - notGiven'],
  ['It went “very well”, CNN said.', 'verbatim 0 CNN relay'],
  [
    '> good and we absolutely support it, but there are\n> issues that we need to discuss,\n>\n> — Vladimir Putin\n\nOK.',
    'verbatim 0 Vladimir Putin right',
  ],
  ['Dmitriev wrote:\n\n> Historic! Epic!\n\nThat was all.', 'verbatim 0 Dmitriev right'],
  ['> “Historic! Epic!”\n> — Kirill Dmitriev', 'verbatim 0 Kirill Dmitriev right'],
  ['“ball is in\nRussia’s court” — Marco Rubio', 'verbatim 0 Marco Rubio right'],
  ['“ball is in Russia’s court” (Marco Rubio).', 'verbatim 0 Marco Rubio right'],
  ['Trump, speaking on Tuesday, said “has huge upside”.', 'verbatim 0 Trump wrong'],
  ['Yesterday Rubio said the "ball is in Russia’s court."', 'typographic 0 Rubio right'],
  [
    'The White House said: "The two leaders agreed", Rubio added: "ball is in Russia’s court"',
    'verbatim 0 The White House right',
    'verbatim 0 Rubio right',
  ],
  [
    'He said “Rubio told us: ‘ball is in Russia’s court’ and left”.',
    'altered 0 - notGiven',
    'verbatim 1 Rubio right',
  ],
  ['“Historic!” Putin wrote. “Epic!”', 'verbatim 0 Putin wrong', 'verbatim 0 Putin wrong'],
  [
    'Trump said it was “good and we absolutely support it,” adding that there were “conditions that need to be studied.”',
    'verbatim 0 Trump wrong',
    'verbatim 0 Trump wrong',
  ],
  ['“Historic!” he wrote. “Epic!”', 'verbatim 0 - notGiven', 'verbatim 0 - notGiven'],
  ['「Historic! Epic!」 wrote Dmitriev.', 'verbatim 0 Dmitriev right'],
  ['“Historic! Epic!” wrote a diplomat.', 'verbatim 0 a diplomat unknown'],
  ['“Historic! Epic!” wrote Putin’s aide.', 'verbatim 0 Putin’s aide wrong'],
  ['No quotation here, only rock ’n’ roll and the leaders’ view.'],
  [''],
];

const harbour: readonly (readonly [text: string, ...found: string[]])[] = [
  [
    '“I told them: ‘Never again without a vote.’ They laughed,” said O’Neill.',
    'verbatim 0 O’Neill right',
    'verbatim 1 - notGiven',
  ],
  [
    "'I told them: \"Never again without a vote.\" They laughed,' said O'Neill.",
    "typographic 0 O'Neill right",
    'verbatim 1 - notGiven',
  ],
  ['‘Enough is enough,’ Ana Ruiz told them.', 'verbatim 0 Ana Ruiz right'],
  ['“Enough is enough,” Eva Lind told them.', 'verbatim 0 Eva Lind wrong'],
  [
    'It rained. It snowed. Ruiz flew to Rome. Lind said: “they do not bluff”',
    'verbatim 0 Lind right',
  ],
  ['Lind said “half” and “Enough is enough”', 'verbatim 0 Lind right', 'ambiguous 0 - notGiven'],
  ['She took vitamin C. Lind said: “they do not bluff”', 'verbatim 0 Lind right'],
  [
    '“I told them: ‘half,’ and they laughed” Eva Lind said.',
    'altered 0 - notGiven',
    'typographic 1 - notGiven',
  ],
  ['“they do not bluff” Eva Lind said.', 'verbatim 0 - notGiven'],
  ['“no, they do not bluff” Eva Lind said.', 'altered 0 - notGiven'],
  ['“We won” — J. D. Vance', 'verbatim 0 J. D. Vance wrong'],
  ['“We won” — Tom O’Neill.', 'verbatim 0 Tom O’Neill right'],
  ['According to Lind, They said on Friday “We won”.', 'verbatim 0 - notGiven'],
  ['> We won\n> — Tom O’Neill', 'verbatim 0 Tom O’Neill right'],
  [
    '> I told them: “half”\n> — Tom O’Neill',
    'altered 0 Tom O’Neill right',
    'verbatim 1 Tom O’Neill wrong',
  ],
  [
    'Lind wrote:\n\n> they do not bluff\n\n“We won”',
    'verbatim 0 Lind right',
    'verbatim 0 - notGiven',
  ],
];

describe('quotations in running text', () => {
  it.each(ours)('%j', (text, ...found) => expect(read(ourArticle, text)).toEqual(found));
  it.each(harbour)('%j', (text, ...found) => expect(read(harbourArticle, text)).toEqual(found));

  it('reports a mark without a partner at its place, and guesses nothing', () => {
    const text = 'He said “very well and left. Then “Historic! Epic!” again. A 5" pipe.';
    const { found, unbalanced, summary } = verifyText(ourArticle, text);
    expect(unbalanced).toEqual([
      { start: 8, end: 9, exact: '“' },
      { start: 62, end: 63, exact: '"' },
    ]);
    expect(found.map(({ claimed }) => claimed)).toEqual(['Historic! Epic!']);
    expect(summary).toBe('1 quotation: 1 verbatim; 2 quotation marks without a partner.');
  });

  it('leaves the signature of a block quotation out of its words', () => {
    const [{ start, end, exact } = {}] = verifyText(
      harbourArticle,
      '> We won\n> — Tom O’Neill',
    ).found;
    expect([start, end, exact]).toEqual([2, 8, 'We won']);
  });

  it('says in one line what it found', () => {
    const says = (text: string) => verifyText(harbourArticle, text).summary;
    expect(says('Nothing.')).toBe('no quotations.');
    expect(says('Lind: “We won”. “zzz” and “We won”.')).toBe(
      '3 quotations: 2 verbatim, 1 absent; 1 given to the wrong speaker.',
    );
    expect(says('“We won')).toBe('no quotations; 1 quotation mark without a partner.');
  });

  it('refuses what is not a string', () => {
    for (const text of [undefined, null, 1, {}, ['“x”']]) {
      expect(() => verifyText(ourArticle, text as never)).toThrow(
        new TypeError('verifyText takes the text as a string.'),
      );
    }
  });

  it('never throws, and every place slices back', () => {
    const hostile = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 200 }),
      fc
        .array(
          fc.constantFrom(
            '“',
            '”',
            '"',
            "'",
            '’',
            '‘',
            '«',
            '»',
            '„',
            '> ',
            '\n',
            '\n\n',
            ' ',
            'very well',
            'Rubio',
            ' said ',
            ': ',
            ', ',
            '. ',
            '— ',
            '(',
            ')',
            's',
          ),
          { maxLength: 60 },
        )
        .map((list) => list.join('')),
    );
    fc.assert(
      fc.property(hostile, (text) => {
        const { found, unbalanced, summary } = verifyText(ourArticle, text);
        for (const { start, end, exact, claimed, speaker, verification } of found) {
          expect(text.slice(start, end)).toBe(exact);
          if (speaker) expect(text.slice(speaker.start, speaker.end)).toBe(speaker.exact);
          for (const { claimed: words } of verification.differences) {
            if (words) expect(claimed.slice(words.start, words.end)).toBe(words.exact);
          }
        }
        for (const { start, end, exact } of unbalanced) expect(text.slice(start, end)).toBe(exact);
        expect(summary).not.toContain('\n');
      }),
      { numRuns: 1000 },
    );
  });

  it.skipIf(isQuick).each([
    ['"', 0],
    ['“', 1_000_000],
    ["'", 0],
    ['> ', 0],
    ['a “b ‘c ', 250_000],
    ['Rubio ', 0],
    ['\n', 0],
    ['.', 0],
  ])('finds nothing in a megabyte of %j', (unit, unbalanced) => {
    const told = verifyText(ourArticle, unit.repeat(1_000_000 / unit.length));
    expect(told.found).toEqual([]);
    expect(told.unbalanced).toHaveLength(unbalanced);
  });
});

it('takes the publisher for no speaker, where the article says who it is', () => {
  const cited = 'According to the Kyiv Post, it went “very well”.';
  const named = (text: string) => verifyPublished(text).found[0]?.speaker?.exact;
  expect(named(cited)).toBe(undefined);
  expect(named('“very well”')).toBe(undefined);
  expect(named(cited.replace('the Kyiv Post', 'CNN'))).toBe('CNN');
  expect(verifyText(ourArticle, cited).found[0]?.speaker?.exact).toBe('the Kyiv Post');
});
