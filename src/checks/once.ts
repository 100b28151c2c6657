/** The sentence: words that stand more than once in a paragraph are told apart. */
export type Repeated<
  id extends string,
  exact extends string,
  paragraph extends string,
> = `${id}: “${exact}” stands more than once in paragraph "${paragraph}": say which with nth, prefix or suffix`;

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

/** The sentence for untyped callers. */
export function repeated(
  id: string,
  exact: string,
  paragraph: string,
): Repeated<string, string, string> {
  return `${id}: “${exact}” stands more than once in paragraph "${paragraph}": say which with nth, prefix or suffix`;
}
