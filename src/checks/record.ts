import type { Issue } from '../model/issue.ts';
import type { Quote } from '../model/quote.ts';
import { differencesHold } from './differencesHold.ts';
import { isReworded } from './isReworded.ts';
import type { Judged } from './judged.ts';
import { sameWords } from './sameWords.ts';
import { show } from './show.ts';

/**
 * Whether the verdict on a quotation is what its own words and the primary wording say: `exact` and
 * `fragment` have the same words, `exact` whole sentences of them; `altered` is what the differences
 * make of the wording, word by word; it and a `paraphrase` have other words; and of what is
 * `unverified` nothing is known.
 *
 * Typography is folded, a comma or period at the end and the capital of the first word do not count.
 *
 * @param judged - the article
 * @returns an issue for each quotation whose record contradicts itself
 */
export function record({ article }: Judged): readonly Issue[] {
  return Object.values(article.quotes).flatMap((quote) => {
    const [field, message] = fault(quote) ?? [];
    if (message === undefined) return [];
    return [
      {
        rule: 'record',
        path: `quotes.${quote.id}.record.${field}`,
        message: `${quote.id}: ${message}`,
      },
    ];
  });
}

type Fault = readonly [field: string, message: string];

function fault({ text, record }: Quote): Fault | undefined {
  const { verdict, wording, level } = record;
  if (verdict === 'unverified') return known(record);
  if (wording === undefined) {
    return [
      'wording',
      `the verdict is “${verdict}”, and no primary wording is given to compare with`,
    ];
  }
  if (level === 'unverified') {
    return [
      'level',
      `the verdict is “${verdict}”, so the wording was seen; say how well it is attested`,
    ];
  }
  return differencesHold(record, text) ?? compared(text, wording, record);
}

function known({ wording, source, differences, level }: Quote['record']): Fault | undefined {
  for (const [field, value] of Object.entries({ wording, source, differences })) {
    if (value !== undefined)
      return [
        field,
        `the verdict is “unverified”, and yet “${field}” is given; compare the words, or leave it out`,
      ];
  }
  return level === 'unverified'
    ? undefined
    : ['level', `the verdict is “unverified”, so its level is too, not ${level}`];
}

function compared(
  text: string,
  wording: string,
  { verdict, differences = [] }: Quote['record'],
): Fault | undefined {
  const same = sameWords(text, wording);
  const shown = `“${show(text)}”, and the primary wording has “${show(wording)}”`;
  if (verdict === 'exact' && differences.length > 0) {
    return ['differences', 'the verdict is “exact”, and yet differences are listed'];
  }
  if (verdict === 'exact' && same !== 'whole') {
    return [
      'verdict',
      `the verdict is “exact”; the quotation is ${shown}${same ? ', of which it is a fragment' : ''}`,
    ];
  }
  if (verdict === 'fragment' && same === undefined) {
    return ['verdict', `the verdict is “fragment”; the quotation is ${shown}`];
  }
  if (verdict === 'fragment' && differences.some(({ kind }) => kind !== 'missing')) {
    return ['differences', 'the verdict is “fragment”, and yet words were added or changed'];
  }
  if ((verdict === 'paraphrase' || verdict === 'altered') && same !== undefined) {
    return ['verdict', `the verdict is “${verdict}”, and the primary wording has these very words`];
  }
  if (verdict !== 'altered') return undefined;
  if (differences.length === 0) {
    return [
      'differences',
      'the verdict is “altered”, and no differences are given; list them word by word',
    ];
  }
  if (isReworded(wording, text, differences)) return undefined;
  return [
    'differences',
    `the differences do not lead from the primary wording to the quotation; it is ${shown}`,
  ];
}
