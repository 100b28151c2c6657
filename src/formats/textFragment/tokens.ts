const TOKEN = /[\p{L}\p{N}_]+|[^\s\p{L}\p{N}_]/gu;
const IGNORED = /[\p{M}\p{Cf}\p{Cc}]+/gu;

/**
 * A text as a browser compares it when it looks for a text fragment, or coarser: without case,
 * accents, and the shape of quotation marks, cut into words and signs. What is told apart here is
 * told apart there.
 *
 * @param text - any text
 */
export function tokens(text: string): readonly string[] {
  const folded = text
    .replace(/[“”„‟«»＂]/g, '"')
    .replace(/[‘’‚‛′＇]/g, "'")
    .replace(/\s/g, ' ')
    .normalize('NFKD')
    .replace(IGNORED, '')
    .toUpperCase();
  return folded.match(TOKEN) ?? [];
}

/**
 * How often tokens stand in others, one right behind the other.
 *
 * @param all - where to look
 * @param wanted - what to look for; nothing stands nowhere
 * @returns the count
 */
export function count(all: readonly string[], wanted: readonly string[]): number {
  const isHere = (_: string, at: number): boolean =>
    wanted.length > 0 && wanted.every((token, i) => all[at + i] === token);
  return all.filter(isHere).length;
}
