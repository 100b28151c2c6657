import { around, inside, linked } from './contexts.ts';
import { addresses, attributes, elements, ends } from './hooks.ts';

/** Words that try to be more than words; when they run they call `fired` with their id. */
export interface Payload {
  readonly id: number;
  readonly text: string;
}

/** Of so many one is taken where not all are: a prime, so that every hook and every context occurs. */
const STEP = 7;

/**
 * Every hook in every context.
 *
 * @param full - all of them; else about a seventh, in which each hook and each context still occurs
 */
export function payloads(full: boolean): readonly Payload[] {
  const texts = [
    ...ends,
    ...product(elements, around),
    ...product(attributes, inside),
    ...product(addresses, linked),
  ];
  return texts
    .map((text, at) => ({ id: at + 1, text: text.replaceAll('§', `${at + 1}`) }))
    .filter(({ id }) => full || id <= ends.length || id % STEP === 1);
}

function product(
  hooks: readonly string[],
  contexts: readonly ((hook: string) => string)[],
): readonly string[] {
  return hooks.flatMap((hook) => contexts.map((context) => context(hook)));
}
