import { counted } from './counted.ts';
import { countWords, DAYS, MONTHS } from './english.ts';
import { nearMonth } from './nearMonth.ts';
import { nearWeekday } from './nearWeekday.ts';
import type { Reckoned } from './reckon.ts';
import type { Days } from './stretchOf.ts';
import { weekend } from './weekend.ts';
import { whole } from './whole.ts';

/** Counts days from others, given what the words of a pattern are. */
export type Reckoning = (match: RegExpExecArray, from: Days) => Reckoned | undefined;

const PART = '(?: (?:morning|afternoon|evening|night|noon))?';
const LEAD = '(?:(?:on|in|at|by|over|during|the|that|early|late) )*';
const UNIT = '(minute|hour|day|night|week|fortnight|month|year|decade)s?';
const TURN = '(last|past|previous|this|same|next|coming|following)';
const ON = '(?:later|after|afterwards|on|hence|from now|from then)';
const BACK = '(?:ago|earlier|before|prior|previously)';

/**
 * What counts as what: patterns of plain words, each with its arithmetic. The first that fits counts.
 */
export function reckonings(): readonly (readonly [string, Reckoning])[] {
  const count = countWords();
  return [
    ['(?:the )?day before yesterday', by(-2)],
    ['(?:the )?day after tomorrow', by(2)],
    [`yesterday${PART}|last night`, by(-1)],
    [`tomorrow${PART}`, by(1)],
    ['today|tonight|(?:right )?now|immediately|at once', by(0)],
    ['this (?:morning|afternoon|evening|day)|during .*', by(0)],
    [`${LEAD}(?:same )?(?:day|morning|afternoon|evening|night|time)(?: of .*)?`, by(0)],
    ['(?:the )?(?:(?:next|following) day|day (?:after|later))(?: .*)?', by(1)],
    ['(?:the )?(?:previous day|day (?:before|earlier))(?: .*)?', by(-1)],
    [
      `${count} ${UNIT} ${ON}(?: .*)?|in ${count} ${UNIT}`,
      (match, from) => counted(match, from, 1),
    ],
    [`${count} ${UNIT} ${BACK}(?: .*)?`, (match, from) => counted(match, from, -1)],
    [`${LEAD}(?:${TURN} )?weekend`, weekend],
    [`(earlier|later|early|late) (?:(?:in|of|the) )*(?:${TURN} )?(week|month|year)`, whole],
    [`${LEAD}()${TURN} (week|month|year)`, whole],
    [`${LEAD}(?:${TURN} )?(${DAYS.join('|')})${PART}`, nearWeekday],
    [`${LEAD}(?:${TURN} )?(${MONTHS.join('|')})`, nearMonth],
    [
      '(?:after|since|following|from) .*',
      (_, from) => open([from[0], Number.POSITIVE_INFINITY], from),
    ],
    [
      '(?:before|until|till|by|ahead of|prior to) .*',
      (_, from) => open([Number.NEGATIVE_INFINITY, from[1]], from),
    ],
  ];
}

function by(days: number): Reckoning {
  return (_, [first, last]) => ({ allowed: [[first + days, last + days]] });
}

/** The words give an order only: the same days, or all of that side. */
function open(side: Days, from: Days): Reckoned {
  return { allowed: [from, side] };
}
