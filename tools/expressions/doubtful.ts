import { checkSync, type Parameters } from 'recheck';
import type { Expression } from './literals.ts';

/** An expression whose time grows faster than its text, or of which recheck can't tell. */
export interface Doubtful extends Expression {
  readonly verdict: 'unsafe' | 'undecided';
  readonly says: string;
}

process.env.RECHECK_BACKEND = 'pure';

/**
 * Steps instead of seconds bound what recheck does, so that a busy machine judges like an idle one. Its
 * short cuts are off: they count look-behinds as if the engine began each of them anew.
 */
const judging: Parameters = {
  accelerationMode: 'off',
  attackLimit: 100_000_000,
  attackTimeout: null,
  incubationTimeout: null,
  seedingTimeout: null,
  timeout: null,
};

/** Fewer proofs by automaton, which take ten times as long as a search, and a shorter search. */
const short: Parameters = {
  maxNFASize: 3000,
  maxGenerationSize: 20,
  maxInitialGenerationSize: 50,
};

/**
 * Judges regular expressions by recheck.
 *
 * @param expressions - each of them once is enough
 * @param full - whether it takes all the time it likes
 * @returns those that are not safe, with what recheck says
 */
export function doubtful(expressions: readonly Expression[], full: boolean): readonly Doubtful[] {
  return expressions.flatMap((expression): readonly Doubtful[] => {
    const flags = expression.flags.replace(/[dg]/g, ''); // of no weight here, and unknown to it
    const told = checkSync(expression.source, flags, full ? judging : { ...judging, ...short });
    if (told.status === 'safe') return [];
    return told.status === 'unknown'
      ? [{ ...expression, verdict: 'undecided', says: told.error.kind }]
      : [{ ...expression, verdict: 'unsafe', says: told.complexity.summary }];
  });
}
