import { weekday } from '../text/days.ts';
import { type Days, plusMonths, stretchOf } from './calendar.ts';
import { COUNT, count, plainWords } from './counts.ts';
import { DAYS, fullDates, MONTHS } from './fullDates.ts';

/** The days that words can mean, counted from others. */
export interface Reckoned {
  readonly allowed: readonly Days[];
  /** Whether a part of them will do: “earlier this week” is any day of those. */
  readonly within?: true;
}

type Reckoning = (match: RegExpExecArray, from: Days) => Reckoned | undefined;

const PART = '(?: (?:morning|afternoon|evening|night|noon))?';
const LEAD = '(?:(?:on|in|at|by|over|during|the|that|early|late) )*';
const UNIT = '(minute|hour|day|night|week|fortnight|month|year|decade)s?';
const SIDES: Readonly<Record<string, number>> = { last: -1, past: -1, previous: -1 };
const AHEAD: Readonly<Record<string, number>> = { next: 1, coming: 1, following: 1 };
const TURN = '(last|past|previous|this|same|next|coming|following)';

const TABLE: readonly (readonly [RegExp, Reckoning])[] = [
  [rule('(?:the )?day before yesterday'), (_, from) => moved(from, -2)],
  [rule('(?:the )?day after tomorrow'), (_, from) => moved(from, 2)],
  [rule(`yesterday${PART}|last night`), (_, from) => moved(from, -1)],
  [rule(`tomorrow${PART}`), (_, from) => moved(from, 1)],
  [
    rule(`today|tonight|(?:right )?now|immediately|at once|this (?:morning|afternoon|evening|day)`),
    (_, from) => moved(from, 0),
  ],
  [
    rule(`${LEAD}(?:same )?(?:day|morning|afternoon|evening|night|time)(?: of\\b.*)?|during\\b.*`),
    (_, from) => moved(from, 0),
  ],
  [
    rule(`(?:the )?(?:(?:next|following) day|day (?:after|later))(?: .*)?`),
    (_, from) => moved(from, 1),
  ],
  [rule(`(?:the )?(?:previous day|day (?:before|earlier))(?: .*)?`), (_, from) => moved(from, -1)],
  [
    rule(`${COUNT} ${UNIT} (?:later|after|afterwards|on|hence|from now|from then)(?: .*)?`),
    (m, from) => counted(m, from, 1),
  ],
  [rule(`in ${COUNT} ${UNIT}`), (m, from) => counted(m, from, 1)],
  [
    rule(`${COUNT} ${UNIT} (?:ago|earlier|before|prior|previously)(?: .*)?`),
    (m, from) => counted(m, from, -1),
  ],
  [
    rule(
      `(earlier|later|early|late)? ?(?:(?:in|of|over|during|the) )*${TURN} (week|weekend|month|year)`,
    ),
    stretch,
  ],
  [rule(`${LEAD}(?:${TURN} )?(${DAYS.join('|')})${PART}`), nearWeekday],
  [rule(`${LEAD}(?:${TURN} )?(${MONTHS.join('|')})`), nearMonth],
  [
    rule('(?:after|since|following|from)\\b.*'),
    (_, from) => open([from[0], Number.POSITIVE_INFINITY], from),
  ],
  [
    rule('(?:before|until|till|by|ahead of|prior to)\\b.*'),
    (_, from) => open([Number.NEGATIVE_INFINITY, from[1]], from),
  ],
];

/**
 * Counts the days that words mean from other days, as a reader with a calendar does: “two days later”
 * is two days on, “last week” the week before, Monday to Sunday, “Tuesday” the Tuesday within six
 * days on either side.
 *
 * @param words - words of English, as the article has them
 * @param from - the days that they count from, finite
 * @returns what they can mean; undefined where counting gives nothing
 */
export function reckon(words: string, from: Days): Reckoned | undefined {
  const plain = plainWords(words);
  const dates = fullDates(plain, from);
  if (dates) return { allowed: dates };
  for (const [pattern, reckoning] of TABLE) {
    const match = pattern.exec(plain);
    if (match) return reckoning(match, from);
  }
  return undefined;
}

function rule(source: string): RegExp {
  return new RegExp(`^(?:${source})$`);
}

function moved([first, last]: Days, by: number): Reckoned {
  return { allowed: [[first + by, last + by]] };
}

function open(whole: Days, from: Days): Reckoned {
  return { allowed: [from, whole] };
}

function counted(
  [, number = '', unit = '']: RegExpExecArray,
  from: Days,
  sign: number,
): Reckoned | undefined {
  const n = count(number);
  if (n === undefined) return undefined;
  const by = n * sign;
  if (unit === 'minute' || unit === 'hour') {
    const days = by / (unit === 'hour' ? 24 : 1440);
    return {
      allowed: [...moved(from, Math.floor(days)).allowed, ...moved(from, Math.ceil(days)).allowed],
    };
  }
  if (!Number.isInteger(by)) return undefined;
  if (unit === 'day' || unit === 'night') return moved(from, by);
  if (unit === 'week' || unit === 'fortnight')
    return around('week', from, by * (unit === 'week' ? 7 : 14));
  const months = by * (unit === 'month' ? 1 : unit === 'year' ? 12 : 120);
  const day: Days = [plusMonths(from[0], months), plusMonths(from[1], months)];
  return {
    allowed: [day, stretchOf('month', day), ...(unit === 'month' ? [] : [stretchOf('year', day)])],
  };
}

function around(stretch: 'week', from: Days, by: number): Reckoned {
  const day: Days = [from[0] + by, from[1] + by];
  return { allowed: [day, stretchOf(stretch, day)] };
}

function turn(word = 'this'): number {
  return SIDES[word] ?? AHEAD[word] ?? 0;
}

function stretch([, part, which, unit = '']: RegExpExecArray, from: Days): Reckoned {
  const by = turn(which);
  if (unit === 'weekend') {
    const [, sunday] = stretchOf('week', from, by);
    const near = [sunday, sunday - 7].map((day): Days => [day - 1, day]);
    return { allowed: by > 0 ? near.slice(0, 1) : near, within: true };
  }
  const whole = stretchOf(unit as 'week' | 'month' | 'year', from, by);
  if (part === undefined) return { allowed: [whole] };
  if (by !== 0) return { allowed: [whole], within: true };
  const side: Days = part.startsWith('earl') ? [whole[0], from[0] - 1] : [from[1] + 1, whole[1]];
  return { allowed: [side], within: true };
}

function nearWeekday([, which, name = '']: RegExpExecArray, [first, last]: Days): Reckoned {
  const by = turn(which);
  const from = by > 0 ? first + 1 : by < 0 ? first - 13 : first - 6;
  const to = by < 0 ? last - 1 : by > 0 ? last + 13 : last + 6;
  const day = from + ((DAYS.indexOf(name) + 1 - weekday(from) + 7) % 7);
  const allowed: Days[] = [];
  for (let at = day; at <= to && allowed.length < 60; at += 7) allowed.push([at, at]);
  return { allowed };
}

function nearMonth([, which, name = '']: RegExpExecArray, from: Days): Reckoned {
  const month = MONTHS.indexOf(name);
  const by = turn(which);
  const allowed = [-1, 0, 1].map((year): Days => {
    const [first] = stretchOf('year', [from[0], from[0]], year);
    return stretchOf('month', [first, first], month);
  });
  const beside = allowed.filter(
    ([first, last]) => (by >= 0 || last < from[0]) && (by <= 0 || first > from[1]),
  );
  return { allowed: beside };
}
