import type { Anchor } from '../model/anchor.ts';
import type { Issue } from '../model/issue.ts';
import { wholeWords as areWhole } from '../text/wholeWords.ts';
import { anchors } from './anchors.ts';
import type { Parts } from './articleShape.ts';
import { find } from './find.ts';
import { show } from './show.ts';
import { widened } from './widened.ts';

/**
 * Whether every record points at whole words. “he” stands in “The”, “per” in “permanent”: a span can
 * have the right letters and still stand in the wrong place.
 *
 * @param article - records of the right shape
 * @returns an issue for each anchor that begins or ends inside a word
 */
export function wholeWords(article: Parts): readonly Issue[] {
  const issues: Issue[] = [];
  for (const { id, path, anchor } of anchors(article)) {
    const { paragraph, start, end, exact } = anchor;
    const text = find(article.paragraphs, paragraph)?.text;
    if (text === undefined || exact === '' || text.slice(start, end) !== exact) continue;
    if (areWhole(text, start, end)) continue;
    const message = `${id}: ${inside(anchor, text)} of paragraph "${paragraph}"; point at whole words`;
    issues.push({ rule: 'wholeWords', path: `${path}.exact`, message });
  }
  return issues;
}

function inside({ start, end, exact }: Anchor, text: string): string {
  const [from, to] = widened(text, start, end);
  return `“${show(exact)}” cuts into “${show(text.slice(from, to))}”`;
}
