import { format } from 'node:util';
import { compile } from './compile.ts';
import { runExample } from './examples.ts';

/** A block of TypeScript in a text, and the output that stands right under it, if any does. */
export interface Passage {
  readonly number: number;
  readonly code: string;
  readonly printed: string | undefined;
}

/**
 * The passages of a text.
 *
 * @param markdown - blocks fenced as `ts`, some with a block fenced as `text` right after them
 */
export function passagesIn(markdown: string): readonly Passage[] {
  const blocks = markdown.matchAll(/^```ts\n(.*?)^```$(?:\n\n```text\n(.*?)^```$)?/gms);
  return [...blocks].map(([, code = '', printed], i) => ({ number: i + 1, code, printed }));
}

/**
 * What a reader who takes the code sees: the compiler's errors, or else what it prints. Its `//=>`
 * are compared on the way.
 *
 * @param code - TypeScript that imports `onrecord` as a user would
 * @returns the lines, each with its line feed
 */
export function seen(code: string): string {
  const errors = compile(code, 'dist', ['node']).map(({ message }) => message);
  const lines = errors.length > 0 ? errors : printed(code);
  return lines.map((line) => `${line}\n`).join('');
}

function printed(code: string): readonly string[] {
  const lines: string[] = [];
  const log = (...said: readonly unknown[]): number => lines.push(format(...said));
  runExample(code, { console: { log } });
  return lines;
}
