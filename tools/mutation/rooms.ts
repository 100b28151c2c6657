/**
 * The rooms of src whose code is mutated, each with the rooms of tests that have to notice: the
 * fewest, so that it takes minutes. Not `model`, which is types, nor `article`, whose words have
 * mutants of their own.
 */
export const rooms: Readonly<Record<string, string>> = {
  text: 'text',
  checks: 'checks',
  define: 'define',
  diff: 'diff',
  queries: 'queries',
  verify: 'verify',
  formats: 'formats',
  schema: 'schema',
};
