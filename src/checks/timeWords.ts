import type { Issue } from '../model/issue.ts';
import { covers } from './covers.ts';
import type { Judged } from './judged.ts';
import { timePhrases } from './timePhrases.ts';

/**
 * Whether every time and every number in the body is recorded: each weekday, month, date word, unit
 * of time and number belongs to a time expression, to a mention by name (“Theresa May”, “Group of
 * Seven”) or to a skip with its reason. “two days later” belongs to one record, from end to end.
 *
 * English only: silent where the provenance names another language.
 *
 * @param judged - the article
 * @returns an issue for each such phrase that no record covers
 */
export function timeWords(judged: Judged): readonly Issue[] {
  const { article, english } = judged;
  if (!english) return [];
  const covered = covers(judged, ['times', 'skips']);
  const named = covers(byName(judged), ['mentions']);
  return Object.values(article.paragraphs).flatMap(({ id, text, role }) => {
    if (role !== 'body') return [];
    const missing = timePhrases(text).filter(
      ({ start, end }) => !covered(id, start, end) && !named(id, start, end),
    );
    return missing.map(({ start, end }) => issue(id, text.slice(start, end)));
  });
}

function byName(judged: Judged): Judged {
  const { all, faulty, article } = judged;
  const kept = Object.entries(all.mentions).filter(
    ([id]) => faulty.mentions.has(id) || article.mentions[id]?.form === 'name',
  );
  return { ...judged, all: { ...all, mentions: Object.fromEntries(kept) } };
}

function issue(id: string, words: string): Issue {
  const message = `paragraph "${id}": “${words}” is a time or a number, and no time expression or skip has all of it; record what it means, or skip it with a reason`;
  return { rule: 'timeWords', path: `paragraphs.${id}.text`, message };
}
