import { inspect } from 'node:util';
import { safeParseArticle } from '../../src/schema/safeParseArticle.ts';
import type { Call } from './calls.ts';
import { isUnchanged, snapshot } from './snapshot.ts';
import { isMeant } from './thrown.ts';
import { written } from './values.ts';

/** Milliseconds that one call may take. */
const LIMIT = 10_000;

/** What one call came to. */
export interface Judged {
  /** What is wrong; empty when nothing is. */
  readonly faults: readonly string[];
  readonly threw: boolean;
  readonly milliseconds: number;
}

/**
 * Calls a function and judges it: nothing untyped is thrown, no sound article is refused, no
 * argument is changed, and it is done in time.
 *
 * @param call - the function
 * @param args - what it gets
 */
export function judge({ name, does, article }: Call, args: readonly unknown[]): Judged {
  const given = snapshot(args);
  written.length = 0;
  const start = performance.now();
  const thrown = errorOf(() => does(...args));
  const milliseconds = performance.now() - start;
  const faults = [
    thrown === undefined || isMeant(thrown.error) ? '' : `throws ${trace(thrown.error)}`,
    thrown !== undefined && hidesFault(thrown.error, args[article]) ? hidden(thrown.error) : '',
    isUnchanged(given) && written.length === 0 ? '' : `changes its argument ${written}`,
    milliseconds < LIMIT ? '' : `takes ${Math.round(milliseconds)} ms`,
  ];
  return {
    faults: faults.filter(Boolean).map((fault) => `${name} ${fault}`),
    threw: thrown !== undefined,
    milliseconds,
  };
}

function errorOf(does: () => unknown): { readonly error: unknown } | undefined {
  try {
    does();
    return undefined;
  } catch (error) {
    return { error };
  }
}

/** Whether a sound article is refused because the engine tripped: the fault is ours, then. */
function hidesFault(error: unknown, article: unknown): boolean {
  const { cause } = error as { cause?: unknown };
  return cause instanceof Error && !isMeant(cause) && safeParseArticle(article).success;
}

function hidden(error: unknown): string {
  return `refuses a sound article: ${trace((error as { cause: unknown }).cause)}`;
}

/** The error with the places that it came through. */
function trace(error: unknown): string {
  if (!(error instanceof Error)) return inspect(error);
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  return `${error.name}: ${error.message.slice(0, 200)}\n${frames.slice(0, 4).join('\n')}`;
}
