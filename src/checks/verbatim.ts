/** The sentence: words that a record points at stand in its paragraph, character for character. */
export type NotVerbatim<
  id extends string,
  exact extends string,
  paragraph extends string,
  text = unknown,
> = exact extends ''
  ? `${id}: no words are given`
  : `${id}: not verbatim in ${paragraph}${Slip<exact, text>}: “${exact}”`;

/** The slip of most keyboards; other signs are told apart at run time. */
type Slip<exact extends string, text> = [text] extends [`${string}${Curled<exact>}${string}`]
  ? ", which has ’ for '"
  : '';

type Curled<words extends string> = words extends `${infer before}'${infer after}`
  ? Curled<`${before}’${after}`>
  : words;

/** The sentence: what tells words from their like stands right beside them. */
export type NotBeside<
  id extends string,
  side extends 'prefix' | 'suffix',
  words extends string,
  paragraph extends string,
> = `${id}: the ${side} does not stand beside the words in ${paragraph}: “${words}”`;

/** The sentence for untyped callers, with any sign of typography that tells the words apart. */
export function notVerbatim(id: string, exact: string, paragraph: string, text: string): string {
  return exact === ''
    ? (`${id}: no words are given` satisfies NotVerbatim<string, '', string>)
    : (`${id}: not verbatim in ${paragraph}${slip(exact, text)}: “${exact}”` satisfies NotVerbatim<
        string,
        string,
        string
      >);
}

/** The sentence for untyped callers. */
export function notBeside(
  id: string,
  side: 'prefix' | 'suffix',
  words: string,
  paragraph: string,
): NotBeside<string, 'prefix' | 'suffix', string, string> {
  return `${id}: the ${side} does not stand beside the words in ${paragraph}: “${words}”`;
}

function slip(exact: string, text: string): string {
  const start = folded(text).indexOf(folded(exact));
  if (start < 0) return '';
  let at = 0;
  while (exact[at] === text[start + at]) at++;
  return `, which has ${shown(text, start + at)} for ${shown(exact, at)}`;
}

/** Words with the signs of each kind made one, each in its place. */
function folded(words: string): string {
  return words
    .replace(/[’‘‚‛ʼ′`´]/g, "'")
    .replace(/[“”„‟«»‹›「」『』＂]/g, '"')
    .replace(/[‐-―−]/g, '-')
    .replace(/\s/g, ' ');
}

/** A sign; a space by its number, since nobody sees which it is. */
function shown(words: string, at: number): string {
  const sign = words.charAt(at);
  return sign.trim() || `U+${sign.charCodeAt(0).toString(16).toUpperCase()}`;
}
