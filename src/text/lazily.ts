/**
 * Makes a value at its first use: a regular expression made of others costs nothing before, and a
 * bundler can leave it out.
 *
 * @param make - makes the value
 */
export function lazily<value>(make: () => value): () => value {
  let made: { readonly value: value } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
