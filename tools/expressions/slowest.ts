import type { Expression } from './literals.ts';

/** What names, words of saying and blanks are made of: repeated, they make the engine try again. */
const parts = [
  'A',
  'A ',
  'A of ',
  'The ',
  'A’',
  'A.',
  'a',
  ' ',
  '\n',
  ',',
  'A,',
  '> ',
  '—',
  'said ',
];
const ends = ['', ' ', ' said', ': x', ', x, said', '\u0000'];

/**
 * The longest that the engine takes for an expression which recheck can't decide, where the code gives
 * it short texts only: each part repeated up to that length, after each other part, before each end.
 *
 * @param expression - judged as it is
 * @param length - of the longest text that it is given, in UTF-16 code units
 * @returns milliseconds, the best of three
 */
export function slowest({ source, flags }: Expression, length: number): number {
  const expression = new RegExp(source, flags.replace(/[gy]/g, ''));
  const texts = ['', ...parts].flatMap((first) =>
    parts.flatMap((part) =>
      ends.map((end) => {
        const room = length - first.length - end.length;
        return first + part.repeat(room / part.length) + end;
      }),
    ),
  );
  return Math.max(...texts.map((text) => best(() => expression.test(text))));
}

function best(run: () => unknown): number {
  const times = [1, 2, 3].map(() => {
    const start = performance.now();
    run();
    return performance.now() - start;
  });
  return Math.min(...times);
}
