import type { Anchor } from '../model/anchor.ts';
import { exactly } from './exactly.ts';
import type { Page, Printed, Stretch } from './page.ts';

/**
 * The article's words of a stretch that is not empty and stays in one paragraph.
 *
 * @param page - the article
 * @param stretch - its tokens
 * @returns where the words stand
 */
export function anchorOf({ printed }: Page, { from, to }: Stretch): Anchor {
  const { paragraph } = printed[from] as Printed;
  return { paragraph: paragraph.id, ...exactly(paragraph.text, printed.slice(from, to)) };
}
