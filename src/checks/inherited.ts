import type { Attribution } from '../model/attribution.ts';
import type { Issue } from '../model/issue.ts';
import type { Quote } from '../model/quote.ts';
import type { Judged } from './judged.ts';

/**
 * Whether each step that is said to be inherited is a step of a neighbouring quotation.
 *
 * @param quote - a quotation
 * @param judged - the article
 * @param neighbours - the quotations before and behind it, where there are any
 * @returns an issue for each step that no neighbour has
 */
export function inherited(
  { id, attribution }: Quote,
  { faulty }: Judged,
  neighbours: readonly (Quote | undefined)[],
): readonly Issue[] {
  if (faulty.quotes.size > 0) return []; // the neighbour may be the one with a fault
  return attribution.flatMap((step, i) => {
    if (step.basis !== 'inherited' || neighbours.some((one) => one && has(one, step))) return [];
    const message = `${id}: no neighbouring quotation has "${step.party}" as its ${step.role}, so nothing is inherited; say inferred`;
    return [{ rule: 'attribution', path: `quotes.${id}.attribution[${i}]`, message }];
  });
}

function has({ attribution }: Quote, { party, role }: Attribution): boolean {
  return attribution.some((step) => step.party === party && step.role === role);
}
