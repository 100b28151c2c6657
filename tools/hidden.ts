/**
 * Finds characters that change how a text reads without being seen: controls other than tab and
 * line ends, bidirectional and other format characters, half surrogates, line and paragraph
 * separators, odd blanks that show nothing. Allowed is one: the joiner inside an emoji.
 *
 * @param text - the whole text of a file
 * @returns where each stands and which it is, as `line 3: U+202E`
 */
export function findHidden(text: string): readonly string[] {
  return [...text.matchAll(hidden)].map(({ 0: character, index }) => {
    const line = text.slice(0, index).split('\n').length;
    const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
    return `line ${line}: U+${code}`;
  });
}

const joiner =
  '(?<=[\\p{Extended_Pictographic}\\p{Emoji_Modifier}\\uFE0F])\\u200D(?=\\p{Extended_Pictographic})';
const invisible = '[\\p{Cc}\\p{Cf}\\p{Cs}\\u2028\\u2029\\u115F\\u1160\\u3164\\uFFA0]';
const hidden = new RegExp(`(?!${joiner}|[\\t\\n\\r])${invisible}`, 'gu');
