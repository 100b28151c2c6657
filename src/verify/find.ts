import type { Alteration } from '../model/verification.ts';
import { align } from './align.ts';
import { changes } from './changes.ts';
import { gravity } from './gravity.ts';
import type { Stretch } from './page.ts';
import type { Block, Laid, Question } from './question.ts';
import { total } from './weigh.ts';

/**
 * Finds a place that has all the words of a claim and no others, but for typography.
 *
 * @param question - what was asked
 * @param laid - the claim laid beside a stretch of the article
 * @param passes - what the place must be, too
 * @param grave - the alterations that it may not have
 * @returns the claim laid beside the first such place, or none
 */
export function find<stretch extends Stretch>(
  question: Question,
  laid: Laid<stretch>,
  passes: (block: Block) => boolean = () => true,
  grave: readonly Alteration[] = gravity,
): readonly Laid<stretch>[] {
  const isSame = (block: Block) =>
    !changes(question, block).some((change) => grave.includes(change as Alteration));
  const least = Math.max(0, total(question.claim) - 0.005);
  for (let one: Laid = laid; one.weight > least; ) {
    const { beside, blocks } = one;
    if (blocks.every(isSame) && blocks.some(passes)) return [{ ...one, beside: laid.beside }];
    one = align(question, { ...beside, from: (blocks[0] as Block).from + 1 });
  }
  return [];
}
