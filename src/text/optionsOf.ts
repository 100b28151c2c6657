/**
 * Options as a caller gave them. One that does not exist is refused: it would be dropped without a word,
 * and what it says with it.
 *
 * @param options - as they came; what untyped code leaves out is null
 * @param names - the options that exist
 * @throws TypeError when they are no object, or hold anything else
 */
export function optionsOf<options extends object>(
  options: options | null | undefined,
  names: readonly (keyof options & string)[],
): Partial<options> {
  const given: Partial<options> = options ?? {};
  const known: readonly string[] = names;
  if (typeof given !== 'object' || Object.keys(given).some((name) => !known.includes(name)))
    throw new TypeError(`options are an object that holds ${names.join(', ')} and nothing else`);
  return given;
}
