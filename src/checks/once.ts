/** The sentence: words that stand more than once in a paragraph are told apart. */
export type Repeated<
  id extends string,
  exact extends string,
  paragraph extends string,
> = `${id}: more than once in ${paragraph}, so say which with nth, prefix or suffix: “${exact}”`;

/**
 * The words if each of them (there is one, unless the type is a union) stands exactly once in each
 * paragraph named, else never. Nobody can pass with `''` or a union of a right and a wrong quotation.
 */
export type Once<words, at extends keyof words, exact extends string> = exact extends unknown
  ? words[at] extends `${string}${exact}${string}`
    ? words[at] extends `${string}${exact}${string}${exact}${string}`
      ? never
      : exact
    : never
  : never;

/**
 * Whether words stand more than once in a text as `nth` counts: whole words, so `he` not in “The”.
 * Letters beyond Latin 1 are none here, so that it may say true where run time does not mind; never
 * the other way round.
 */
export type Often<
  text,
  words extends string,
  found extends boolean = false,
  left extends string = '',
> = text extends `${infer before}${words}${infer after}`
  ? Cuts<`${left}${before}`, words> | Cuts<words, after> extends false
    ? found extends true
      ? true
      : Often<after, words, true, words>
    : Often<after, words, found, words>
  : false;

/** Whether the border of two texts is inside a word. */
type Cuts<before extends string, after extends string> =
  Lowercase<before> extends `${string}${Sign}`
    ? Lowercase<after> extends `${Sign}${string}`
      ? true
      : false
    : false;

type Sign = Signs<'abcdefghijklmnopqrstuvwxyz0123456789_ßàáâãäåæçèéêëìíîïðñòóôõöøùúûüýþÿ'>;
type Signs<text, found = never> = text extends `${infer sign}${infer rest}`
  ? Signs<rest, found | sign>
  : found & string;

/** The sentence for untyped callers. */
export function repeated(
  id: string,
  exact: string,
  paragraph: string,
): Repeated<string, string, string> {
  return `${id}: more than once in ${paragraph}, so say which with nth, prefix or suffix: “${exact}”`;
}
