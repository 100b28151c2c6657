import { lazily } from '../text/lazily.ts';

const seam = /* @__PURE__ */ lazily(() => {
  // Signs that change what the word or number beside them is.
  const sign = '[\\p{Sm}\\p{Sc}°@#&%]';
  const blank = '[ \\u00a0\\u202f]?';
  const places = [
    `(?<=(?:^|[\\s(\\p{N}])[\\p{Pd}−])(?=\\p{N})`,
    `(?<=\\p{N})(?=[\\p{Pd}−/]\\p{N})`,
    `(?<=\\p{N}/)(?=\\p{N})`,
    `(?<=${sign})(?=${sign}|[\\p{L}\\p{N}])`,
    `(?<=[\\p{L}\\p{N}])(?=${sign})`,
    `(?<=(?<!\\p{N})\\p{N}{1,3}${blank})(?=${blank}\\p{N}{3}(?!\\p{N}))`,
  ];
  return new RegExp(places.join('|'), 'uy');
});

/**
 * Whether a place lies inside what is read as one: between a sign and its number (“−5”, “$1”, “50%”),
 * inside a range, a fraction or a number in groups (“5–6”, “1/2”, “1 200”), a name with a sign (“C++”).
 *
 * @param text - any text
 * @param at - a place in it, in UTF-16 code units
 * @returns true where nothing may be cut
 *
 * @example
 * ```ts
 * isSeam('−5', 1); //=> true
 * isSeam('a 5', 2); //=> false
 * ```
 */
export function isSeam(text: string, at: number): boolean {
  const expression = seam();
  expression.lastIndex = at;
  return expression.test(text);
}
