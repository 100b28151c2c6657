/** A word, by what it is compared. */
interface Word {
  readonly key: string;
}

const skip = 0.004;
const most = 4e6;

/**
 * Pairs the words of a claim with the same words of a text, in the order of both, so that the pairs
 * weigh most and stand close together. Takes time and space in proportion to the product of both
 * lengths.
 *
 * @param claim - the words of the claim
 * @param text - the words of the text
 * @param weigh - the weight of a word, from 0 to 1
 * @returns the weight of the pairs, and the pairs: indices into `claim` and `text`; none when the
 * product of both lengths is above four million
 *
 * @example
 * ```ts
 * const keys = (text: string) => text.split(' ').map((key) => ({ key }));
 * alignWords(keys('we now agree'), keys('then we all agree'), () => 1).pairs; //=> [[0, 1], [2, 3]]
 * ```
 */
export function alignWords<word extends Word>(
  claim: readonly word[],
  text: readonly word[],
  weigh: (word: word) => number,
): {
  readonly weight: number;
  readonly pairs: readonly (readonly [claimed: number, text: number])[];
} {
  if (claim.length * text.length > most) return { weight: 0, pairs: [] };
  const width = text.length + 1;
  const best = new Float64Array(width * (claim.length + 1));
  const pairs: [number, number][] = [];
  for (let i = claim.length - 1; i >= 0; i--) {
    const { key } = claim[i] as word;
    const weight = weigh(claim[i] as word);
    for (let j = width - 2; j >= 0; j--) {
      const cell = i * width + j;
      const kept = key === (text[j] as word).key ? (best[cell + width + 1] as number) + weight : 0;
      best[cell] = Math.max(kept, best[cell + width] as number, (best[cell + 1] as number) - skip);
    }
  }
  const weight = best.subarray(0, width).reduce((most, one) => Math.max(most, one));
  let j = best.indexOf(weight);
  for (let i = 0; i < claim.length; ) {
    const cell = i * width + j;
    if (best[cell] === best[cell + width]) i++;
    else if (best[cell] === (best[cell + 1] as number) - skip) j++;
    else pairs.push([i++, j++]);
  }
  return { weight, pairs };
}
