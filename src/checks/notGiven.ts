import { edtfDays } from '../text/edtf.ts';
import type { DatedTime } from './datedTimes.ts';
import { show } from './show.ts';

/**
 * What is wrong with a date that should come from time expressions.
 *
 * @param date - an EDTF date
 * @param times - the time expressions that may give it, by paragraph; one with a broken value may
 * @returns the sentence, without the record; undefined where one gives the date
 */
export function notGiven(
  date: string,
  times: readonly (readonly DatedTime[])[],
): string | undefined {
  const days = edtfDays(date);
  const given = ({ spans }: DatedTime): boolean =>
    spans.some((span) => !span || !days || (span[0] <= days[0] && days[1] <= span[1]));
  if (times.some((here) => here.some(given))) return undefined;
  const time = times.flat()[0]?.time;
  return time === undefined
    ? `no time expression in its words gives the date ${date}; if it is known from elsewhere, its basis is external`
    : `its words say “${show(time.exact)}”, which is ${time.value}, and its date is ${date}`;
}
