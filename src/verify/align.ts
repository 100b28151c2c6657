import type { Stretch } from './page.ts';
import type { Block, Laid, Question } from './question.ts';
import type { Word } from './weigh.ts';

/** What it costs to leave out a word of the article; next to nothing behind an ellipsis. */
const skip = 0.004;
const little = 1e-7;
const most = 1e7;

/**
 * Lays a claim beside a stretch of the article, so that the words that are kept weigh most and stand
 * close together, ellipses apart. Takes time and space in proportion to the product of both lengths.
 *
 * @param question - what was asked
 * @param beside - the stretch
 * @returns the words of both sides; none when the product of both lengths is above ten million
 */
export function align<stretch extends Stretch>(
  { printed, claim }: Question,
  beside: stretch,
): Laid<stretch> {
  const ours = printed.slice(beside.from, beside.to);
  const blocks: Block[] = [];
  if (ours.length * claim.length > most) return { beside, blocks, weight: 0 };
  const keys = ours.map(({ key }) => key);
  const gain = (word: Word, j: number) => (keys[j] === word.key ? word.weight : little);
  // How much the first words of the claim can keep of the first of the stretch, at best.
  const rows: number[][] = [Array<number>(ours.length + 1).fill(0)];
  for (const [i, word] of claim.entries()) {
    const above = rows[i] as number[];
    const row = [0];
    const cost = word.key === '…' ? little : skip;
    for (let j = 0; j < ours.length; j++) {
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
  const last = rows[claim.length] as number[];
  const weight = last.reduce((most, one) => Math.max(most, one));
  // Back from there, word by word.
  for (let i = claim.length, j = last.indexOf(weight); i; ) {
    const [row, above] = [rows[i] as number[], rows[i - 1] as number[]];
    const isAdded = row[j] === above[j];
    const isPair =
      !isAdded && row[j] === (above[j - 1] as number) + gain(claim[i - 1] as Word, j - 1);
    const [to, upTo] = [beside.from + j, i];
    if (!isAdded) j--;
    if (isPair || isAdded) i--;
    const block = {
      from: beside.from + j,
      to,
      at: i,
      upTo,
      kept: isPair && isAlike(ours[j] as Word, claim[i] as Word),
    };
    const [next] = blocks;
    if (
      next?.kept === block.kept &&
      (!next.kept || ours[j]?.paragraph === printed[to]?.paragraph)
    ) {
      blocks[0] = { ...block, to: next.to, upTo: next.upTo };
    } else blocks.unshift(block);
  }
  return { beside, weight, blocks };
}

/** The same, with the same capitals; a letter in square brackets may have any. */
function isAlike(ours: Word, theirs: Word): boolean {
  return (
    ours.key === theirs.key &&
    (ours.text === theirs.text || ours.key === '-' || ours.loose || theirs.loose)
  );
}
