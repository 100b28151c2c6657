/** The sentence: what follows from the rest of a record is not for its author to say. */
export type WorkedOut<
  id extends string,
  field extends string,
> = `${id}: ${field} is worked out, so leave it out`;

/** The sentence for untyped callers, who may give what is right: a record that was resolved before. */
export function workedOut(id: string, field: string, right: number | readonly string[]): string {
  const sentence: WorkedOut<string, string> = `${id}: ${field} is worked out, so leave it out`;
  return `${sentence}; here it is ${JSON.stringify(right)}`;
}
