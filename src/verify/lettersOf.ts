import { pattern } from '../text/pattern.ts';

const signs = /* @__PURE__ */ pattern('[^\\p{L}\\p{N}\\p{So}]', 'gu');

/**
 * What is left of a text without its spaces, signs and capitals.
 *
 * @param text - any text
 * @returns its letters, digits and pictures
 */
export function lettersOf(text: string): string {
  return text.replace(signs(), '').toLowerCase();
}
