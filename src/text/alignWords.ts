const skip = 0.004;
const jump = 1.2;
const most = 4e6;

/** A word, by what it is compared. */
interface Word {
  readonly key: string;
}

/**
 * Pairs the words of a claim with the same words of several texts laid end to end, so that the pairs
 * weigh most. Going on is free, skipping words of a text costs little, a step back or into another
 * text costs more than any one word weighs. The earliest of equals wins.
 *
 * @param claim - the words of the claim
 * @param weights - for each of them, from 0 to 1
 * @param words - the words of all texts; `span` is the same for all words of one text
 * @returns pairs of indices into `claim` and `words`, in the order of the claim; none when the work,
 * the product of both lengths, would exceed four million steps
 */
export function alignWords(
  claim: readonly Word[],
  weights: readonly number[],
  words: readonly (Word & { readonly span: unknown })[],
): readonly (readonly [claimed: number, word: number])[] {
  const width = words.length;
  const cells = claim.length * width;
  if (cells > most) return [];
  const score = new Float64Array(cells);
  const back = new Int32Array(cells);
  const column = new Int32Array(width).fill(-1);
  let best = -1;
  for (let i = 0; i < claim.length; i++) {
    const above = best;
    let left = -1;
    for (let j = 0; j < width; j++) {
      const cell = i * width + j;
      const goesOn = words[j]?.span === words[j - 1]?.span;
      if (!goesOn) left = -1;
      const cost = skip * (j - (left % width));
      const up = column[j] as number;
      if (claim[i]?.key === words[j]?.key) {
        const steps = [
          [0, -1],
          [goesOn && i ? (score[cell - width - 1] ?? 0) : 0, cell - width - 1],
          [(score[left] ?? 0) - cost, left],
          [(score[above] ?? 0) - jump, above],
        ] as const;
        const [gain, from] = steps.reduce((a, b) => (b[0] > a[0] ? b : a));
        back[cell] = from;
        score[cell] = gain + (weights[i] as number);
        if ((score[cell] as number) >= (score[up] ?? 0)) column[j] = cell;
        if ((score[cell] as number) > (score[best] ?? 0)) best = cell;
      }
      if (up >= 0 && (score[up] as number) >= (score[left] ?? 0) - cost) left = up;
    }
  }
  const pairs: [number, number][] = [];
  for (let cell = best; cell >= 0; cell = back[cell] as number) {
    pairs.unshift([Math.floor(cell / width), cell % width]);
  }
  return pairs;
}
