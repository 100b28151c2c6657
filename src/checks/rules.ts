import type { Issue } from '../model/issue.ts';
import type { Judged } from './judged.ts';
import { mention } from './mention.ts';
import { order } from './order.ts';
import { orphan } from './orphan.ts';

/** A rule of content: looks at the records that have no fault so far. */
export type Rule = (judged: Judged) => readonly Issue[];

/** The rules of content, in the order in which `checkArticle` reports. */
export const rules: readonly Rule[] = [order, mention, orphan];
