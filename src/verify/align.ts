import { isTooLong } from './isTooLong.ts';
import { isWord } from './isWord.ts';
import type { Printed, Stretch } from './page.ts';
import type { Block, Laid, Question } from './question.ts';
import type { Word } from './weigh.ts';

/** What it costs to leave out a word of the article; next to nothing behind an ellipsis. */
const skip = 0.004;
const little = 1e-7;

/**
 * Lays a claim beside a stretch of the article, so that the words that are kept weigh most and stand
 * close together, ellipses apart. Takes time and space in proportion to the product of both lengths;
 * where that is too long, the words must stand one after the other.
 *
 * @param question - what was asked
 * @param beside - the stretch
 * @returns the words of both sides; none when they are too long to compare
 */
export function align<stretch extends Stretch>(
  { printed, claim }: Question,
  beside: stretch,
): Laid<stretch> {
  const ours = printed.slice(beside.from, beside.to);
  const blocks: Block[] = [];
  const gain = gainOf(ours);
  const rows = isTooLong(ours, claim) ? run(ours, claim) : score(ours.length, claim, gain);
  const last = rows[claim.length];
  if (!last) return { beside, blocks, weight: 0 };
  const weight = last.reduce((most, one) => Math.max(most, one));
  // Back from there, word by word.
  for (let i = claim.length, j = last.indexOf(weight); i; ) {
    const [row, above] = [rows[i] as Row, rows[i - 1] as Row];
    const [our, word] = [ours[j - 1] as Printed, claim[i - 1] as Word];
    const [to, upTo] = [beside.from + j, i];
    const isPair = row[j] === (above[j - 1] as number) + gain(word, j - 1);
    // Of the same word twice in a claim, the one that stands closer to the next.
    const isAdded = row[j] === above[j] && !(isPair && our.key === word.key);
    const kept = isPair && !isAdded && isAlike(our, word);
    if (!isAdded) j--;
    if (isPair || isAdded) i--;
    const block = { from: beside.from + j, to, at: i, upTo, kept };
    const [next] = blocks;
    if (next?.kept === kept && (!kept || our.paragraph === printed[to]?.paragraph)) {
      blocks[0] = { ...block, to: next.to, upTo: next.upTo };
    } else blocks.unshift(block);
  }
  return { beside, weight, blocks };
}

type Row = readonly number[];
type Gain = (word: Word, j: number) => number;

/** How much the first words of the claim can keep of the first of the article, at best. */
function score(length: number, claim: readonly Word[], gain: Gain): readonly Row[] {
  const rows: number[][] = [Array<number>(length + 1).fill(0)];
  for (const [i, word] of claim.entries()) {
    const above = rows[i] as Row;
    const row = [0];
    const cost = word.key === '…' ? little : skip;
    for (let j = 0; j < length; j++) {
      row.push(
        Math.max(
          (above[j] as number) + gain(word, j),
          above[j + 1] as number,
          (row[j] as number) - cost,
        ),
      );
    }
    rows.push(row);
  }
  return rows;
}

/** The same where the words stand one after the other, a sign at the end apart; a row has one place. */
function run(ours: readonly Word[], claim: readonly Word[]): readonly Row[] {
  const lines = (words: readonly Word[]) => ['', ...words.map(({ key }) => key), ''].join('\n');
  const [before = '', behind] = lines(ours).split(
    lines(isWord(claim.at(-1)) ? claim : claim.slice(0, -1)),
    2,
  );
  let at = before.split('\n').length - 1;
  let weight = 0;
  const row = (word?: Word) => {
    if (word?.key === ours[at]?.key) weight += (ours[at++] as Word).weight;
    return Object.assign([] as number[], { [at]: weight });
  };
  return behind === undefined ? [] : [undefined, ...claim].map(row);
}

/**
 * A word counts when it is the same, a little less when only one is a contraction, next to nothing when
 * it stands for another; a sign never stands for another word.
 */
function gainOf(ours: readonly Word[]): Gain {
  const keys = ours.map(({ key }) => key);
  const stems = ours.map(({ stem }) => stem);
  return (word, j) => {
    if (keys[j] === word.key) return word.weight;
    if (stems[j] === word.stem) return 0.98 * word.weight;
    return isWord(word) ? little : 0;
  };
}

/** The same, with the same capitals; a letter in square brackets may have any. */
function isAlike(ours: Word, theirs: Word): boolean {
  if (ours.key !== theirs.key) return false;
  const but = ours.loose || theirs.loose ? /^./u : '';
  return ours.key === '-' || ours.text.replace(but, '') === theirs.text.replace(but, '');
}
