const LONGEST = 60;

/**
 * Words as a sentence shows them: the middle of long ones left out.
 *
 * @param words - words of an article
 * @returns at most sixty characters
 */
export function show(words: string): string {
  const characters = [...words.slice(0, LONGEST * 4)];
  if (characters.length <= LONGEST) return words;
  const end = [...words.slice(-LONGEST)].slice(-20).join('');
  return `${characters.slice(0, 36).join('')} … ${end}`;
}
