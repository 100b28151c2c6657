import fc from 'fast-check';
import { articles } from './articles.ts';
import type { Doors } from './doors.ts';
import { type Make, made, texts, values } from './values.ts';

/** One public function, and what it is called with. */
export interface Call {
  /** The door and the name: `core.getQuotes`. */
  readonly name: string;
  readonly does: (...args: readonly unknown[]) => unknown;
  readonly args: fc.Arbitrary<readonly Make[]>;
  /** Where among its arguments the article stands; -1 for nowhere. */
  readonly article: number;
}

const words = fc.oneof(texts.map(made), values);
const offsets = fc.oneof(fc.integer({ min: -5, max: 60 }).map(made), values);

const anchors = fc.record(
  {
    paragraph: fc.oneof(fc.constantFrom('p1', 'p2').map(made), values),
    start: offsets,
    end: offsets,
    exact: words,
  },
  { requiredKeys: [] },
);

const options = fc.dictionary(
  fc.constantFrom('speaker', 'paragraph', 'kind', 'from', 'party', 'before', 'after', 'url', 'id'),
  words,
  { maxKeys: 3 },
);

const anything = fc.oneof(words, anchors.map(each), options.map(each));

/** An object of what its fields make. */
function each(fields: Readonly<Record<string, Make>>): Make {
  return () => Object.fromEntries(Object.entries(fields).map(([name, make]) => [name, make()]));
}

/**
 * Every function of every door, a new one without being listed: each gets zero to three arguments of
 * any kind; where an article comes first, mostly one that is nearly an article. A schema is asked by
 * its `safeParse`.
 *
 * @param doors - as the package exports them
 */
export function callsOf(doors: Doors): readonly Call[] {
  return Object.entries(doors).flatMap(([door, names]) =>
    Object.entries(names).flatMap(([name, value]) => callOf(door, name, value) ?? []),
  );
}

function callOf(door: string, name: string, value: unknown): Call | undefined {
  const nearly = fc.oneof({ weight: 4, arbitrary: articles }, anything);
  const article = name === 'leastBump' ? -1 : name === 'fromWebAnnotations' ? 1 : 0;
  const first = door === 'onrecord' || article === 1 ? anything : nearly;
  const second = name === 'diffArticles' || article === 1 ? nearly : anything;
  const args = fc.oneof(
    { weight: 30, arbitrary: fc.tuple(first, second, anything) },
    { weight: 10, arbitrary: fc.tuple(first) },
    fc.constant([]),
  );
  if (isClass(value)) return undefined; // an error is thrown to callers, not made by them
  if (typeof value === 'function') {
    return { name: `${door}.${name}`, does: (...given) => value(...given), args, article };
  }
  if (!isSchema(value)) return undefined;
  const does = (...given: readonly unknown[]): unknown => value.safeParse(given[0]);
  return { name: `${door}.${name}.safeParse`, does, args, article };
}

const isClass = (value: unknown): boolean =>
  typeof value === 'function' && /^class\b/.test(Function.prototype.toString.call(value));

function isSchema(value: unknown): value is { readonly safeParse: (input: unknown) => unknown } {
  return typeof (value as { safeParse?: unknown } | null)?.safeParse === 'function';
}
