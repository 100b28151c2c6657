import type { Anchor } from '../model/anchor.ts';
import type { Page } from './page.ts';
import { stretch } from './stretch.ts';

/**
 * The article's words from one token up to another of the same paragraph.
 *
 * @param page - the article
 * @param from - index of the first
 * @param to - index after the last
 * @returns where the words stand
 */
export function anchorOf({ printed }: Page, from: number, to: number): Anchor {
  const { id = '', text = '' } = printed[from]?.paragraph ?? {};
  return { paragraph: id, ...stretch(text, printed, from, to) };
}
