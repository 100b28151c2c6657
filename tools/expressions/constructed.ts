import { relative } from 'node:path';
import type { Expression } from './literals.ts';

/**
 * The regular expressions that our source puts together while something runs. Literals do not call
 * `RegExp`, so they are not among them, and neither is what other packages make.
 *
 * @param run - what is run meanwhile
 * @returns each with the place that made it
 */
export async function constructed(run: () => unknown): Promise<readonly Expression[]> {
  const found: Expression[] = [];
  const own = globalThis.RegExp;
  const kept = (made: RegExp): RegExp => {
    const at = maker(new Error().stack ?? '');
    if (at) found.push({ source: made.source, flags: made.flags, at });
    return made;
  };
  globalThis.RegExp = new Proxy(own, {
    construct: (target, args, newTarget) => kept(Reflect.construct(target, args, newTarget)),
    apply: (target, self, args) => kept(Reflect.apply(target, self, args)),
  });
  try {
    await run();
  } finally {
    globalThis.RegExp = own;
  }
  return found;
}

/** Where the topmost file of a stack made it, or asked `pattern` for it; undefined when it is not ours. */
function maker(stack: string): string | undefined {
  const places = [...stack.matchAll(/\(?(?:file:\/\/)?(\/[^()\s]+:\d+):\d+\)?$/gm)];
  const place = places
    .map(([, path = '']) => relative(process.cwd(), path))
    .find((path) => !/^(?:tools\/expressions|src\/text\/(?:pattern|lazily)\.ts)/.test(path));
  return place?.startsWith('src/') ? place : undefined;
}
