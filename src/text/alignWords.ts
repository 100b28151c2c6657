const skip = 0.004;
const jump = 1.2;
const most = 4e6;

/**
 * Pairs the words of a claim with the same words of several texts laid end to end, so that the pairs
 * weigh most. Going on is free, skipping words of a text costs little, a step back or into another
 * text costs more than any one word weighs.
 *
 * @param claim - the words of the claim
 * @param words - the words of all texts
 * @param texts - for each of those words, its text: the same value for all words of one
 * @param weights - for each word of the claim, from 0 to 1
 * @returns pairs of indices into `claim` and `words`, in the order of the claim; none when the work,
 * which is the product of both lengths, would exceed four million steps
 */
export function alignWords(
  claim: readonly string[],
  words: readonly string[],
  texts: readonly unknown[],
  weights: readonly number[],
): readonly (readonly [claim: number, word: number])[] {
  const width = words.length;
  if (claim.length * width > most) return [];
  const score = new Float64Array(claim.length * width);
  const back = new Int32Array(score.length);
  const column = new Int32Array(width).fill(-1);
  let best = -1;
  claim.forEach((word, i) => {
    const above = best;
    let left = -1;
    words.forEach((other, j) => {
      const cell = i * width + j;
      const goesOn = j && texts[j] === texts[j - 1];
      if (!goesOn) left = -1;
      const reach = column[j] as number;
      if (word === other) {
        let gain = 0;
        back[cell] = -1;
        const from = (place: number, cost: number) => {
          const total = (score[place] as number) - cost;
          if (place >= 0 && total > gain) [gain, back[cell]] = [total, place];
        };
        if (i && goesOn) from(cell - width - 1, 0);
        from(left, skip * (j - (left % width)));
        from(above, jump);
        score[cell] = gain + (weights[i] as number);
        if (reach < 0 || (score[cell] as number) >= (score[reach] as number)) column[j] = cell;
        if (best < 0 || (score[cell] as number) > (score[best] as number)) best = cell;
      }
      const ahead = (score[left] ?? 0) - skip * (j - (left % width));
      if (reach >= 0 && (left < 0 || (score[reach] as number) >= ahead)) left = reach;
    });
  });
  const pairs: (readonly [number, number])[] = [];
  for (let cell = best; cell >= 0; cell = back[cell] as number) {
    pairs.unshift([Math.floor(cell / width), cell % width]);
  }
  return pairs;
}
