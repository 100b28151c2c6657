import { lazily } from '../text/lazily.ts';
import { capitalised, DAYS, FIGURE, MONTHS, numberWords, PART, UNIT } from './english.ts';

const TURN = '(?:last|next|this|past|previous|following|coming)';
const ORDINAL = '(?:st|nd|rd|th)?';
const WORDS =
  'today|tonight|yesterday|tomorrow|nowadays|now|ago|recently|lately|immediately|soon|midnight|noon';
const LEFT = "(?<![\\p{L}\\p{M}\\p{N}_@#]|[\\p{L}\\p{N}][-‐’'./](?=\\d))";
const RIGHT = '(?![\\p{L}\\p{M}\\p{N}_])';

const anyCase = /* @__PURE__ */ lazily(() => {
  const number = numberWords();
  const day = capitalised(DAYS);
  const phrases = [
    `(?:(?:earlier|later) )?${TURN} (?:${UNIT}|quarter|${PART}|${day})`,
    `(?:${FIGURE}|${number}|an?|one)[-‐ ]${UNIT}(?: (?:ago|earlier|later)\\b|[-‐](?:long|old)\\b)?`,
    '(?:early|mid|late|pre|post)[-‐]\\d{4}s?',
    `${WORDS}|${UNIT}|${PART}|${day}s?`,
    `${FIGURE}(?:am|pm|s|st|nd|rd|th)?|${number}`,
  ];
  return new RegExp(`${LEFT}(?:${phrases.join('|')})${RIGHT}`, 'giu');
});
const withCapital = /* @__PURE__ */ lazily(() => {
  const before = `(?:[Ll]ast |[Nn]ext |[Tt]his |${capitalised(DAYS)},? )?(?:\\d{1,2}${ORDINAL} (?:of )?)?`;
  const behind = `(?: \\d{1,2}${ORDINAL}${RIGHT})?(?:,? \\d{4}${RIGHT})?`;
  return new RegExp(`${LEFT}${before}${capitalised(MONTHS)}${behind}${RIGHT}`, 'gu');
});
/** At the beginning of a sentence these are verbs as often as months. */
const VERB = /^(?:May|March)$/;

/** Words of time, or a number. */
export interface TimePhrase {
  /** In UTF-16 code units. */
  readonly start: number;
  readonly end: number;
}

/**
 * Where an English text names a time or a number: weekdays, months, dates, years, units with what
 * counts them (“two days later”, “last week”), words such as “today” and “recently”, digits, and
 * number words from two.
 *
 * @param text - a paragraph
 * @returns the phrases from left to right, each as long as it goes; they may overlap
 */
export function timePhrases(text: string): readonly TimePhrase[] {
  const months = [...text.matchAll(withCapital())].filter(
    ({ 0: words, index }) => !(VERB.test(words) && beginsSentence(text, index)),
  );
  const dates = months.map(span);
  let next = 0;
  const others = [...text.matchAll(anyCase())].map(span).filter(({ start, end }) => {
    while ((dates[next]?.end ?? end) <= start) next++;
    const date = dates[next];
    // A number inside a date is not a phrase of its own.
    return date === undefined || start < date.start || date.end < end;
  });
  return [...others, ...dates].sort((a, b) => a.start - b.start);
}

function span({ 0: words, index }: RegExpExecArray): TimePhrase {
  return { start: index, end: index + words.length };
}

function beginsSentence(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 8), at);
  const signs = before.replace(/^.*[^\s\p{P}]/su, '');
  return signs === before || /[.!?…:]/.test(signs);
}
