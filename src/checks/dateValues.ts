import type { Issue } from '../model/issue.ts';
import { edtfDays } from '../text/edtf.ts';
import { isoDuration } from '../text/isoDuration.ts';
import type { Judged } from './judged.ts';
import { show } from './show.ts';

/** A date or a length, and where it stands. */
interface Dated {
  readonly id: string;
  readonly path: string;
  readonly value: string | undefined;
  readonly type?: string;
}

/**
 * Whether every date of an article is EDTF, every length an ISO 8601 duration.
 *
 * @param judged - the article
 * @returns an issue for each that is not
 */
export function dateValues({ article }: Judged): readonly Issue[] {
  return [...dated(article)].flatMap(({ id, path, value, type = 'date' }) => {
    if (value === undefined || isValid(value, type)) return [];
    const hint =
      type === 'duration'
        ? 'is no length of time; write ISO 8601, such as P30D or PT2H'
        : 'is no date of the calendar; write EDTF, such as 2025-03-18, 2025-03 or 2025-03-10/2025-03-16';
    return [{ rule: 'chronology', path, message: `${id}: “${show(value)}” ${hint}` }];
  });
}

function isValid(value: string, type: string): boolean {
  const isLength = isoDuration(value) !== undefined;
  if (type === 'duration') return isLength;
  return edtfDays(value) !== undefined || (type === 'set' && isLength);
}

function* dated({
  sources,
  statements,
  timeline,
  times,
  corrections,
  provenance,
}: Judged['article']): Generator<Dated> {
  for (const [noun, rows] of Object.entries({ sources, statements, timeline, corrections })) {
    for (const { id, date } of Object.values(rows)) {
      yield { id, path: `${noun}.${id}.date`, value: date };
    }
  }
  for (const { id, type, value, alternatives = [] } of Object.values(times)) {
    yield { id, path: `times.${id}.value`, value, type };
    for (const [i, other] of alternatives.entries()) {
      yield { id, path: `times.${id}.alternatives[${i}]`, value: other, type };
    }
  }
  yield { id: 'provenance', path: 'provenance.published', value: provenance?.published };
}
