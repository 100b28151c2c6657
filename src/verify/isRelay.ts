import type { Quote } from '../model/quote.ts';

/**
 * Whether one of some parties passed a quotation on.
 *
 * @param quote - the quotation
 * @param parties - ids of the parties
 * @returns true when one of them is a relay
 */
export function isRelay(quote: Quote, parties: readonly string[]): boolean {
  return quote.attribution.some((step) => step.role === 'relay' && parties.includes(step.party));
}
