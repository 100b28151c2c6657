/** The sentence: where a noun has a closed list of words, the value is one of them. */
export type NotAllowed<
  id extends string,
  field extends string,
  value extends string,
> = `${id}: ${field} cannot be "${value}"`;

/** The sentence for untyped callers. */
export function notAllowed(
  id: string,
  field: string,
  value: string,
): NotAllowed<string, string, string> {
  return `${id}: ${field} cannot be "${value}"`;
}
