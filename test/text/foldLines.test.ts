import fc from 'fast-check';
import { expect, it } from 'vitest';
import { foldLines } from '../../src/text/foldLines.ts';

it('folds at 75 octets, cuts no code point, and unfolds, for any line', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary', maxLength: 300 }).filter((text) => !/[\r\n]/.test(text)),
      (line) => {
        const folded = foldLines(line);
        expect(folded.replaceAll('\r\n ', '')).toBe(line);
        for (const one of folded.split('\r\n'))
          expect(Buffer.byteLength(one)).toBeLessThanOrEqual(75);
      },
    ),
  );
  expect(foldLines('x'.repeat(75))).toHaveLength(75);
  for (const sign of ['\x7F', '\x80', '\u07FF', '\u0800', '\uFFFF', '\u{10000}']) {
    const [first = ''] = foldLines(sign.repeat(80)).split('\r\n');
    const size = Buffer.byteLength(sign);
    expect(Buffer.byteLength(first)).toBe(75 - (75 % size));
  }
  expect(foldLines('é'.repeat(38))).toBe(`${'é'.repeat(37)}\r\n é`);
});
