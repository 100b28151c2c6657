import type { Anchor } from '../model/anchor.ts';
import type { Issue } from '../model/issue.ts';
import { anchors } from './anchors.ts';
import type { Parts } from './articleShape.ts';
import { find } from './find.ts';
import { show } from './show.ts';

/**
 * Whether every record points at the words it says it does: its span lies inside the paragraph, and
 * the words there are `exact`, character for character. A paragraph that does not exist is for the
 * rule `reference`.
 *
 * @param article - records of the right shape
 * @returns an issue for each anchor, however deep, whose words are not there
 */
export function anchor(article: Parts): readonly Issue[] {
  const issues: Issue[] = [];
  for (const { id, path, anchor } of anchors(article)) {
    const text = find(article.paragraphs, anchor.paragraph)?.text;
    if (text === undefined) continue;
    const wrong = outside(anchor, text) ?? otherWords(anchor, text);
    if (wrong)
      issues.push({ rule: 'anchor', path: path + wrong.at, message: `${id}: ${wrong.what}` });
  }
  return issues;
}

interface Wrong {
  readonly at: string;
  readonly what: string;
}

function outside({ paragraph, start, end, exact }: Anchor, text: string): Wrong | undefined {
  const at = start < 0 || start > text.length ? '.start' : '.end';
  if (start >= 0 && start < end && end <= text.length) return undefined;
  const span = `“${show(exact)}” is said to stand at ${start} to ${end}`;
  return { at, what: `${span} in paragraph "${paragraph}", which has ${text.length} characters` };
}

function otherWords({ paragraph, start, end, exact }: Anchor, text: string): Wrong | undefined {
  const there = text.slice(start, end);
  if (there === exact) return undefined;
  const found = exact === '' ? -1 : text.indexOf(exact);
  const hint = found < 0 ? 'the paragraph does not have these words' : `they stand at ${found}`;
  const what = `paragraph "${paragraph}" has “${show(there)}” at ${start}, not “${show(exact)}”; ${hint}`;
  return { at: '.exact', what };
}
