import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { InputError } from './values.ts';

const sources = new Map<string, readonly string[]>();

/**
 * Whether an error is one that the package means to throw: an ArticleError with its issues, or a
 * TypeError or RangeError that a `new` of its own code made. The engine’s own errors (“Cannot read
 * properties of undefined”) begin elsewhere, so the place on top of the stack tells them apart.
 *
 * What an argument throws when it is read, a getter’s error or a revoked proxy’s, is the caller’s own;
 * and zod’s `readonly` freezes what it refuses, which some values do not allow.
 *
 * @param error - what was thrown
 */
export function isMeant(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  if (error instanceof InputError || /proxy that has been revoked/.test(error.message)) return true;
  if (/^ +at \S*freeze .*\n.*\/zod\//m.test(error.stack ?? '')) return true;
  if (error.name === 'ArticleError')
    return ((error as { issues?: unknown[] }).issues ?? []).length > 0;
  return /^(?:Type|Range)Error$/.test(error.name) && /^new\b/.test(madeAt(error));
}

/** The code at the place where an error was made. */
function madeAt({ stack = '', message }: Error): string {
  const [top = ''] = stack
    .slice(stack.indexOf(message) + message.length)
    .trimStart()
    .split('\n', 1);
  const [, file = '', line = '', column = ''] =
    /\(?(file:\/\/[^)]*?):(\d+):(\d+)\)?$/.exec(top) ?? [];
  return (linesOf(file)[Number(line) - 1] ?? '').slice(Number(column) - 1);
}

function linesOf(url: string): readonly string[] {
  if (url === '') return [];
  let lines = sources.get(url);
  if (!lines) {
    lines = readFileSync(fileURLToPath(url), 'utf8').split('\n');
    sources.set(url, lines);
  }
  return lines;
}
