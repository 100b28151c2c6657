import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Quote } from '../../src/model/quote.ts';
import { verifyQuote } from '../../src/verify/verifyQuote.ts';
import { harbourArticle } from '../support/harbourArticle.ts';
import { ourArticle } from '../support/ourArticle.ts';
import type { Resolved } from '../support/resolvedArticle.ts';
import { worldArticle } from '../support/worldArticle.ts';

interface Fragment {
  readonly article: Resolved;
  readonly quote: Quote;
  readonly words: readonly string[];
}

/** Some words of a quotation that follow each other, as printed, parted at its spaces. */
const fragment: fc.Arbitrary<Fragment> = fc
  .constantFrom(ourArticle, harbourArticle, worldArticle)
  .chain((article) =>
    fc.constantFrom(...Object.values(article.quotes)).map((quote) => ({ article, quote })),
  )
  .chain(({ article, quote }) => {
    const words = quote.exact.trim().split(/\s+/u);
    return fc.tuple(fc.nat(words.length - 1), fc.nat(words.length - 1)).map(([a, b]) => ({
      article,
      quote,
      words: words.slice(Math.min(a, b), Math.max(a, b) + 1),
    }));
  })
  .filter(({ words }) => /[\p{L}\p{N}]/u.test(words.join('')));

const exacts = ({ quotes }: Resolved) => Object.values(quotes).map(({ exact }) => exact);
const runs = { numRuns: 2000 };

const disguises: readonly ((text: string) => string)[] = [
  (text) => text.replace(/’/g, "'"),
  (text) => text.replace(/(?<=\p{L})’(?=\p{L})/gu, 'ʼ'),
  (text) => text.replace(/ /g, '\u00A0'),
  (text) => text.replace(/ /g, '  '),
  (text) => text.replace(/ /g, '\n'),
  (text) => text.normalize('NFD'),
  (text) => text.replace(/—|–/g, '-'),
  (text) => text.replace(/[—–]/g, '--'),
  (text) => text.replace(/(?<=\p{L})-(?=\p{L})/gu, '\u2011'),
  (text) => text.replace(/(?<=\p{L})-(?=\p{L})/gu, '–'),
  (text) => text.replace(/…/g, '...'),
  (text) => text.replace(/…/g, '. . .'),
  (text) => text.replace(/[‘’]/g, "'"),
  (text) => text.replace(/^\p{L}\p{M}*/u, (letter) => `[${letter}]`),
  (text) =>
    text.replace(
      /^\p{L}\p{M}*(?=\p{L})/u,
      (letter) =>
        `[${letter === letter.toUpperCase() ? letter.toLowerCase() : letter.toUpperCase()}]`,
    ),
];

describe('words of a quotation', () => {
  it('are verbatim, or ambiguous if they stand in several', () => {
    fc.assert(
      fc.property(fragment, ({ article, quote, words }) => {
        const from = quote.exact.indexOf(words.join(' '));
        if (from < 0) return;
        const claimed = quote.exact.slice(from, from + words.join(' ').length);
        const found = verifyQuote(article, claimed);
        expect(['verbatim', 'ambiguous']).toContain(found.verdict);
        expect(found.quotes.map(({ id }) => id)).toContain(
          found.verdict === 'ambiguous' ? quote.id : (found.quote?.id ?? ''),
        );
        if (found.verdict === 'ambiguous') {
          expect(
            exacts(article).filter((exact) => exact.includes(claimed.replace(/^\W+|\W+$/g, '')))
              .length,
          ).toBeGreaterThan(1);
        }
        const said = verifyQuote(article, claimed, { speaker: quote.speaker });
        expect(said.speaker.verdict).toBe('right');
      }),
      runs,
    );
  });

  it('in disguise are typographic, or ambiguous if they stand in several', () => {
    fc.assert(
      fc.property(
        fragment,
        fc.array(fc.constantFrom(...disguises), { minLength: 1, maxLength: 3 }),
        ({ article, words }, list) => {
          const plain = words.join(' ');
          const claimed = list.reduce((text, disguise) => disguise(text), plain);
          const { verdict, folds, summary } = verifyQuote(article, claimed);
          const same = verifyQuote(article, plain).verdict;
          const isDisguise =
            same === 'verbatim' && !exacts(article).some((exact) => exact.includes(claimed));
          if (claimed !== plain) fc.pre(isDisguise);
          const allowed = claimed === plain ? [same] : ['typographic', 'verbatim', 'ambiguous'];
          expect(allowed, `${claimed}: ${summary}`).toContain(verdict);
          if (claimed !== plain && verdict === 'verbatim')
            expect(claimed.replace(/^\W+|\W+$/gu, '')).not.toBe(claimed);
          if (verdict === 'typographic') expect(folds.length).toBeGreaterThan(0);
        },
      ),
      runs,
    );
  });

  it('with a word changed, added or dropped are neither verbatim nor typographic', () => {
    const word = fc.oneof(
      fc.constantFrom('not', 'no', 'never', '17', 'Ukraine', 'all', 'the', 'of', 'a', 's', 'und'),
      fc.string({
        unit: fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz'),
        minLength: 1,
        maxLength: 9,
      }),
    );
    fc.assert(
      fc.property(
        fragment,
        fc.nat(),
        word,
        fc.constantFrom('change', 'add', 'drop'),
        ({ article, words }, at, other, how) => {
          const i = at % words.length;
          const rest = how === 'add' ? words.slice(i) : words.slice(i + 1);
          const claimed = [...words.slice(0, i), ...(how === 'drop' ? [] : [other]), ...rest].join(
            ' ',
          );
          const bare = claimed.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
          if (exacts(article).some((exact) => exact.includes(bare))) return;
          const found = verifyQuote(article, claimed);
          expect(['verbatim', 'typographic', 'ambiguous'], claimed).not.toContain(found.verdict);
        },
      ),
      runs,
    );
  });
});

describe('any text at all', () => {
  const hostile = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc.string({
      unit: fc.constantFrom(...'“”‘’\'"«»…. -—[]()\u200B\u202E\uFEFF\u0301aé🎉\uD800'),
      maxLength: 200,
    }),
    fc
      .array(
        fc.constantFrom(
          'peace',
          'the',
          '…',
          '“',
          '”',
          "'",
          'not',
          ' ',
          '\n',
          '[',
          ']',
          '.',
          'Russia’s',
        ),
        { maxLength: 80 },
      )
      .map((list) => list.join('')),
    fragment.chain(({ words }) =>
      fc.array(fc.constantFrom(...words, 'x', '…')).map((list) => list.join(' ')),
    ),
  );

  it('gives a verdict, never throws; ranges and differences slice back', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(ourArticle, harbourArticle, worldArticle),
        hostile,
        fc.option(hostile, { nil: undefined }),
        (article, claimed, speaker) => {
          const found = verifyQuote(article, claimed, { speaker });
          for (const { paragraph, start, end, exact } of found.ranges) {
            expect(article.paragraphs[paragraph]?.text.slice(start, end)).toBe(exact);
            expect(exact).not.toBe('');
          }
          for (const { kind, original, claimed: words } of found.differences) {
            if (words) expect(claimed.slice(words.start, words.end)).toBe(words.exact);
            if (original)
              expect(
                article.paragraphs[original.paragraph]?.text.slice(original.start, original.end),
              ).toBe(original.exact);
            expect(Boolean(words)).toBe(
              kind !== 'missing' ||
                words?.exact.includes('.') ||
                words?.exact.includes('…') ||
                false,
            );
            expect(Boolean(original)).toBe(kind !== 'added');
          }
          if (found.verdict === 'verbatim') {
            for (const { original, claimed: words } of found.differences)
              expect(words?.exact).toBe(original?.exact);
            expect(found.quote).toBeDefined();
          }
          expect(found.summary.endsWith('.')).toBe(true);
        },
      ),
      runs,
    );
  });

  it('with a control, zero-width or bidirectional character is absent', () => {
    const signs = [
      '\u200B',
      '\u200C',
      '\u200D',
      '\u200E',
      '\u200F',
      '\u202A',
      '\u202E',
      '\u2060',
      '\u2066',
      '\uFEFF',
      '\u00AD',
      '\0',
      '\b',
      '\u001B',
      '\u007F',
      '\u0085',
      '\v',
      '\uD800',
      '\uDC00',
    ];
    fc.assert(
      fc.property(fragment, fc.constantFrom(...signs), fc.nat(), ({ article, words }, sign, at) => {
        const text = words.join(' ');
        const i = at % (text.length + 1);
        if (/[\uDC00-\uDFFF]/.test(text[i] ?? '')) return;
        expect(verifyQuote(article, text.slice(0, i) + sign + text.slice(i)).verdict).toBe(
          'absent',
        );
      }),
      runs,
    );
  });
});
