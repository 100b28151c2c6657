import type { Issue } from '../model/issue.ts';
import type { Paragraph } from '../model/paragraph.ts';
import { type Capital, capitals } from './capitals.ts';
import { covers } from './covers.ts';
import { DAYS, MONTHS } from './english.ts';
import type { Judged } from './judged.ts';
import { marks } from './marks.ts';
import { namesElsewhere } from './namesElsewhere.ts';

/** In these languages every noun has a capital, so a capital tells nothing. */
const NOUNS_CAPITALISED = /^(?:de|lb|gsw|nds)\b/i;

/**
 * Whether every name in the body is recorded: each word with a capital belongs to a mention, a time
 * expression or a skip with its reason. The first word of a sentence or a quotation counts where it
 * is all capitals (CNN), or has its capital elsewhere in mid-sentence and nowhere goes without. A name
 * that is recorded elsewhere is recorded wherever it stands, also inside a title or a description.
 *
 * In English days and months are left to `timeWords`. Scripts without capitals have no such words;
 * German is left out.
 *
 * @param judged - the article
 * @returns an issue for each run of such words that no record covers
 */
export function names(judged: Judged): readonly Issue[] {
  const { article, english, incomplete } = judged;
  if (incomplete.has('paragraphs')) return [];
  if (NOUNS_CAPITALISED.test(article.provenance?.language ?? '')) return [];
  const body = Object.values(article.paragraphs).filter(({ role }) => role === 'body');
  const words = body.map(({ text }) => capitals(text, marks(text).pairs));
  const isName = nameTest(body, words.flat());
  const covered = covers(judged, ['mentions', 'times', 'skips']);
  const elsewhere = namesElsewhere(judged);
  return body.flatMap((paragraph, i) => {
    const { id, text } = paragraph;
    const missing = (words[i] as readonly Capital[]).filter(
      (one) => isName(one) && !covered(id, one.start, one.end),
    );
    return [
      ...runs(missing, text)
        .filter((run) => !(english && ofCalendar(run)))
        .map((run) => issue(id, run)),
      ...elsewhere(paragraph).map((name) => inOther(id, name)),
    ];
  });
}

function nameTest(
  body: readonly Paragraph[],
  words: readonly Capital[],
): (one: Capital) => boolean {
  const inside = new Set(words.filter(({ first }) => !first).map(({ word }) => word));
  const small = new Set(body.flatMap(({ text }) => text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []));
  return ({ word, first }) => {
    if (!first || /^\p{Lu}{2,}$/u.test(word)) return true;
    return inside.has(word) && !small.has(word.toLowerCase());
  };
}

function inOther(id: string, name: string): Issue {
  const message = `paragraph "${id}": “${name}” is a mention of its own elsewhere, and here only mentions of something else have it; record it here too`;
  return { rule: 'names', path: `paragraphs.${id}.text`, message };
}

/** Whether words are days and months only: they are for the rule `timeWords`. */
function ofCalendar(words: string): boolean {
  return words
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .every((word) => DAYS.includes(word) || MONTHS.includes(word));
}

/** Words that stand next to each other, as one: “Donald Trump”, “J. K. Rowling”, “O’Neill”. */
function runs(words: readonly Capital[], text: string): readonly string[] {
  const spans: [number, number][] = [];
  for (const { start, end } of words) {
    const last = spans.at(-1);
    if (last && joins(text.slice(Math.max(0, last[1] - 4), last[1]), text.slice(last[1], start))) {
      last[1] = end;
    } else spans.push([start, end]);
  }
  return spans.map(([start, end]) => text.slice(start, end));
}

/** Whether words go on as one over a gap, given the last characters before it. */
function joins(before: string, gap: string): boolean {
  return (
    /^[ ’'-]$/.test(gap) || (/^\. ?$/.test(gap) && /(?<![\p{L}\p{M}\p{N}])\p{Lu}$/u.test(before))
  );
}

function issue(id: string, words: string): Issue {
  const message = `paragraph "${id}": “${words}” looks like a name, and no mention, time or skip has it; record whom it means, or skip it with a reason`;
  return { rule: 'names', path: `paragraphs.${id}.text`, message };
}
