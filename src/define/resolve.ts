import { repeated } from '../checks/once.ts';
import { notVerbatim } from '../checks/verbatim.ts';
import type { Issue } from '../model/issue.ts';
import { occurrences } from '../text/occurrences.ts';
import { wholeWords } from '../text/wholeWords.ts';
import type { Pointer } from './draft.ts';

/** Words that an author points at, as written. */
export interface Pointed extends Pointer {
  readonly paragraph: string;
  readonly exact: string;
}

/** The texts of an article's paragraphs by id. */
export type Words = Readonly<Record<string, string>>;

/**
 * Where the words that an author points at begin.
 *
 * Only whole words count, so `he` is not found in “The”; `nth` counts those.
 *
 * @param pointed - the words and what tells them from their like
 * @param words - the paragraphs
 * @param id - the record, for the sentence
 * @returns the offset in UTF-16 code units, or what is wrong
 */
export function resolve(pointed: Pointed, words: Words, id: string): number | Omit<Issue, 'path'> {
  const { paragraph, exact, nth, prefix = '', suffix = '' } = pointed;
  // An untyped caller's may be an object that is no key of anything: only a string is looked for.
  const known = typeof paragraph === 'string' && Object.hasOwn(words, paragraph);
  if (!known) return 0; // the rules `reference` and `shape` report the paragraph
  const text = words[paragraph] as string;
  const shown = exact && prefix + exact + suffix;
  const found = occurrences(text, shown).map((at) => at + prefix.length);
  if (found.length === 0) {
    return {
      rule: 'verbatim',
      message: notVerbatim(id, shown, paragraph) + elsewhere(shown, words),
    };
  }
  const whole = found.filter((at) => wholeWords(text, at, at + exact.length));
  if (whole.length === 0) return { rule: 'wholeWords', message: insideWord(id, exact, paragraph) };
  if (nth === undefined && whole.length > 1) {
    return { rule: 'once', message: repeated(id, exact, paragraph) };
  }
  return (
    whole[(nth ?? 1) - 1] ?? { rule: 'once', message: tooMany(id, exact, paragraph, whole.length) }
  );
}

function elsewhere(exact: string, words: Words): string {
  if (exact === '') return '';
  const [at] = Object.entries(words).find(([, text]) => text.includes(exact)) ?? [];
  return at === undefined ? '' : `; it stands in paragraph "${at}"`;
}

function insideWord(id: string, exact: string, paragraph: string): string {
  return `${id}: “${exact}” stands in paragraph "${paragraph}" only as a part of other words`;
}

function tooMany(id: string, exact: string, paragraph: string, times: number): string {
  return `${id}: “${exact}” stands only ${times === 1 ? 'once' : `${times} times`} in paragraph "${paragraph}", so nth is too high`;
}
