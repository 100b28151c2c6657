import type { Quote } from '../model/quote.ts';

/**
 * Who passed the words of a quotation on, from the voice outwards.
 *
 * @param quote - any quotation
 * @returns ids of parties
 */
export function relaysOf({ attribution }: Pick<Quote, 'attribution'>): readonly string[] {
  return attribution.filter(({ role }) => role === 'relay').map(({ party }) => party);
}
