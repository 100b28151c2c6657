import { memo } from './memo.ts';

const NOTHING = Object.freeze({});

/** Stands for ours where tests are measured by mutants: what is made is kept for one test. */
export function lazily<value>(make: () => value): () => value {
  const made = memo((_: object) => ({ value: make() }));
  return () => made(NOTHING).value;
}
