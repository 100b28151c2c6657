import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tokens } from '../../src/text/tokens.ts';

const words = (text: string): string =>
  tokens(text)
    .map((one) => one.text)
    .join(' ');

describe('tokens', () => {
  it.each([
    ['“Russia’s court” …', "Russia's court …"],
    ['Russia`s Russiaʼs Russia′s', "Russia's Russia's Russia's"],
    ['1,000 and 2.5 at 10:30, U.S. a,b', '1,000 and 2.5 at 10:30 , U.S . a , b'],
    ['[T]he [the] [Q\u0303]a [ b', 'The [ the ] Q\u0303a [ b'],
    ['well-known, well‑known', 'well - known , well - known'],
    ['yes — no – no -- no - no', 'yes – no – no – no – no'],
    ['a... b. . . c [...] d (…) e …', 'a … b … c … d … e …'],
    ['a. b.. c', 'a . b . . c'],
    ['cafe\u0301 2\u20E3 !\u0301', 'café 2\u20E3 !\u0301'],
    ['snake_case 🕊 a', 'snake_case 🕊 a'],
    ['to −5, -3.5, +5% (−2) a-5', 'to -5 , -3.5 , +5% ( -2 ) a - 5'],
    ['$5m, £1/2, 50% 24/7, 5–6, 5—7', '$5m , £1/2 , 50% 24/7 , 5-6 , 5-7'],
    ['1 200 or 1\u00a0200 000, in 2025 300', '1 200 or 1 200 000 , in 2025 300'],
    ['2025—that, left—5 stayed', '2025 – that , left – 5 stayed'],
    ['C++ C# ana@bo.org R&D a & b', 'C++ C# ana@bo.org R&D a & b'],
    ['戦争を。2024年 [私]は', '戦 争 を 。 2024 年 私 は'],
    ['ไม่ใช่ abc가나', 'ไ ม่ ใ ช่ abc가나'],
    ['ຮັກ ស្រី မြန် ปี๒๕๖๗', 'ຮັ ກ ស្ រី မြ န် ปี ๒๕๖๗'],
    ['می\u200cخواهم 👩\u200d🚀', 'می\u200cخواهم 👩 \u200d 🚀'],
    ['', ''],
    ['“” ’ «»', ''],
  ])('of %j', (text, expected) => expect(words(text)).toBe(expected));

  it('are compared without case, all dashes alike', () => {
    expect(tokens('Up-to — NOW').map(({ key }) => key)).toEqual(['up', '-', 'to', '-', 'now']);
  });

  it('know where they stand', () => {
    expect(tokens('a “[B]c”')).toEqual([
      { key: 'a', text: 'a', loose: false, start: 0, end: 1 },
      { key: 'bc', text: 'Bc', loose: true, start: 3, end: 7 },
    ]);
  });

  it('leave out nothing but blanks, quotation marks and lone apostrophes, in any text', () => {
    const unit = fc.constantFrom(...'aB1 .,:-—…[]()"“’\'_!', 'e\u0301', '🚪');
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 40 }), (text) => {
        let at = 0;
        for (const { start, end } of tokens(text)) {
          expect(text.slice(at, start)).toMatch(/^[\s"“’']*$/);
          expect(end).toBeGreaterThan(start);
          at = end;
        }
        expect(text.slice(at)).toMatch(/^[\s"“’']*$/);
      }),
      { numRuns: 500 },
    );
  });
});
