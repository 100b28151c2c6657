import { memo as once } from '../../src/text/memo.ts';
import { turn } from './turn.ts';

/**
 * Stands for ours where tests are measured by mutants. What is kept is kept for one test: else only the
 * first that asks would run what makes it, and its mutants be tried with that one test.
 */
export function memo<parts extends readonly unknown[], made>(
  make: (...parts: parts) => made,
): (...parts: parts) => made {
  let kept = once(make);
  let keptIn = turn();
  return (...parts) => {
    if (keptIn !== turn()) kept = once(make);
    keptIn = turn();
    return kept(...parts);
  };
}
