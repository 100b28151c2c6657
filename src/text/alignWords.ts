/** A word, by what it is compared. */
interface Word {
  readonly key: string;
}

const skip = 0.004;
const jump = 1.5;
const most = 4e6;

/**
 * Pairs the words of a claim with the same words of several texts laid end to end, so that the pairs
 * weigh most. Going on is free, skipping words of a text costs little, a step back or into another
 * text costs more than any one word weighs. The earliest of equals wins.
 *
 * @param claim - the words of the claim
 * @param words - the words of all texts; `span` is the same for all words of one text
 * @param weigh - the weight of a word, from 0 to 1
 * @returns words of the texts in the order of the claim, each with its index `at` there; none when
 * the work, the product of both lengths, would exceed four million steps
 */
export function alignWords<word extends Word & { readonly span: unknown }>(
  claim: readonly Word[],
  words: readonly word[],
  weigh: (word: Word) => number,
): readonly (word & { readonly at: number })[] {
  const width = words.length;
  if (claim.length * width > most) return [];
  const score: number[] = [];
  const back: number[] = [];
  const column: number[] = [];
  const value = (cell: number) => score[cell] ?? 0;
  let best = -1;
  claim.forEach(({ key }, i) => {
    const above = best;
    let left = -1;
    words.forEach((word, j) => {
      const cell = i * width + j;
      const goesOn = word.span === words[j - 1]?.span;
      if (!goesOn) left = -1;
      const reached = value(left) - skip * (j - (left % width));
      const up = column[j] ?? -1;
      if (word.key === key) {
        const steps = [
          [0, -1],
          [goesOn ? value(cell - width - 1) : 0, cell - width - 1],
          [reached, left],
          [value(above) - (words[above % width]?.span === word.span ? 3 : jump), above],
        ] as const;
        const [gain, from] = steps.reduce((a, b) => (b[0] > a[0] ? b : a));
        back[cell] = from;
        score[cell] = gain + weigh(word);
        if (value(cell) >= value(up)) column[j] = cell;
        if (value(cell) > value(best)) best = cell;
      }
      if (up >= 0 && value(up) >= reached) left = up;
    });
  });
  const pairs: (word & { readonly at: number })[] = [];
  for (; best >= 0; best = back[best] as number) {
    pairs.unshift({ ...(words[best % width] as word), at: Math.floor(best / width) });
  }
  return pairs;
}
