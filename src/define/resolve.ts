import { repeated } from '../checks/once.ts';
import { notBeside, notVerbatim } from '../checks/verbatim.ts';
import type { Issue } from '../model/issue.ts';
import { occurrences } from '../text/occurrences.ts';
import { wholeWords } from '../text/wholeWords.ts';
import type { Pointer } from './draft.ts';

/** Words that an author points at, as written. */
export interface Pointed extends Pointer {
  readonly paragraph: string;
  readonly exact: string;
  /** Where they begin, in a record that was resolved before. */
  readonly start?: unknown;
}

/** The texts of an article's paragraphs by id. */
export type Words = Readonly<Record<string, string>>;

/** What is wrong with a pointer, and in which of its fields. */
export interface Fault extends Omit<Issue, 'path'> {
  readonly at: 'exact' | keyof Pointer;
}

/**
 * Where the words that an author points at begin.
 *
 * Only whole words count, so `he` is not found in “The”; `nth` counts those, of two that overlap the first
 * alone. Words that were resolved before and stand more than once are told by their start.
 *
 * @param pointed - the words and what tells them from their like
 * @param words - the paragraphs
 * @param id - the record, for the sentence
 * @param hinting - whether to look for what was meant, which takes time
 * @returns the offset in UTF-16 code units, or what is wrong; undefined without a paragraph to look in
 */
export function resolve(
  pointed: Pointed,
  words: Words,
  id: string,
  hinting: boolean,
): number | Fault | undefined {
  const { paragraph, exact, nth, start, prefix = '', suffix = '' } = pointed;
  // An untyped caller's may be an object that is no key of anything: only a string is looked for.
  const known = typeof paragraph === 'string' && Object.hasOwn(words, paragraph);
  const text = known ? words[paragraph] : undefined;
  if (text === undefined) return undefined; // the rules `reference` and `shape` report the paragraph
  const found = occurrences(text, exact && prefix + exact + suffix).map((at) => at + prefix.length);
  if (found.length === 0) return nowhere(pointed, text, id, hinting ? words : undefined);
  const whole = found.filter((at) => wholeWords(text, at, at + exact.length));
  if (whole.length === 0) {
    return { rule: 'wholeWords', at: 'exact', message: insideWord(id, exact, paragraph) };
  }
  if (nth !== undefined) {
    const message = tooMany(id, exact, paragraph, whole.length);
    return whole[nth - 1] ?? { rule: 'once', at: 'nth', message };
  }
  const message = repeated(id, exact, paragraph);
  const only = whole.find((at) => whole.length === 1 || at === start);
  return only ?? { rule: 'once', at: 'exact', message };
}

function nowhere(pointed: Pointed, text: string, id: string, hints: Words | undefined): Fault {
  const { paragraph, exact, prefix = '', suffix = '' } = pointed;
  if (exact === '' || !text.includes(exact)) {
    const message = notVerbatim(id, exact, paragraph, hints ? text : '');
    const hint = hints && exact ? elsewhere(exact, hints) : '';
    return { rule: 'verbatim', at: 'exact', message: message + hint };
  }
  const at = text.includes(prefix + exact) ? 'suffix' : 'prefix';
  const message = notBeside(id, at, at === 'prefix' ? prefix : suffix, paragraph);
  return { rule: 'verbatim', at, message };
}

function elsewhere(exact: string, words: Words): string {
  const [at] = Object.entries(words).find(([, text]) => text.includes(exact)) ?? [];
  return at === undefined ? '' : `; it stands in ${at}`;
}

function insideWord(id: string, exact: string, paragraph: string): string {
  return `${id}: only as a part of other words in ${paragraph}: “${exact}”`;
}

function tooMany(id: string, exact: string, paragraph: string, times: number): string {
  return `${id}: only ${times === 1 ? 'once' : `${times} times`} in ${paragraph}, so nth is too high: “${exact}”`;
}
