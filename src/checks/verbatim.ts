/** The sentence: words that a record points at stand in its paragraph, character for character. */
export type NotVerbatim<
  id extends string,
  exact extends string,
  paragraph extends string,
> = exact extends ''
  ? `${id}: no words are given`
  : `${id}: “${exact}” is not verbatim in paragraph "${paragraph}"`;

/** The sentence for untyped callers. */
export function notVerbatim(id: string, exact: string, paragraph: string): string {
  return exact === ''
    ? (`${id}: no words are given` satisfies NotVerbatim<string, '', string>)
    : (`${id}: “${exact}” is not verbatim in paragraph "${paragraph}"` satisfies NotVerbatim<
        string,
        string,
        string
      >);
}
