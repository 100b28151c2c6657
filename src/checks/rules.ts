import type { Issue } from '../model/issue.ts';
import { attribution } from './attribution.ts';
import { blank } from './blank.ts';
import { chronology } from './chronology.ts';
import { correction } from './correction.ts';
import { cycle } from './cycle.ts';
import { describedAs } from './describedAs.ts';
import { format } from './format.ts';
import type { Judged } from './judged.ts';
import { mention } from './mention.ts';
import { names } from './names.ts';
import { order } from './order.ts';
import { orphan } from './orphan.ts';
import { quotationMarks } from './quotationMarks.ts';
import { quoteText } from './quoteText.ts';
import { record } from './record.ts';
import { timeWords } from './timeWords.ts';
import { twice } from './twice.ts';

/** A rule of content: looks at the records that have no fault so far. */
export type Rule = (judged: Judged) => readonly Issue[];

/** The rules of content, in the order in which `checkArticle` reports. */
export const rules: readonly Rule[] = [
  order,
  orphan,
  cycle,
  twice,
  blank,
  format,
  quotationMarks,
  quoteText,
  names,
  timeWords,
  mention,
  describedAs,
  attribution,
  chronology,
  record,
  correction,
];
