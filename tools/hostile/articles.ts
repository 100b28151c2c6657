import fc from 'fast-check';
import { sample } from '../../test/schema/sample.ts';
import { type Make, made, texts, values } from './values.ts';

const small = sample();

type Row = Record<string, unknown>;

/** Where values stand in the sample: paths of every record, list and leaf. */
const places: readonly (readonly string[])[] = placesOf(small, []);

function placesOf(value: unknown, path: readonly string[]): readonly (readonly string[])[] {
  const inner = typeof value === 'object' && value !== null ? Object.entries(value) : [];
  return [path, ...inner.flatMap(([key, held]) => placesOf(held, [...path, key]))];
}

const damage = fc.tuple(
  fc.constantFrom(...places.filter(({ length }) => length > 0)),
  fc.oneof(values, texts.map(made), fc.constant(made(undefined))),
);

/** Articles that are sound, damaged in up to three places, or no articles at all. */
export const articles: fc.Arbitrary<Make> = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.array(damage, { maxLength: 3 }).map((all) => () => damaged(all)),
  },
  { weight: 1, arbitrary: values },
);

/** Deeper places first: what is put there is never looked into. */
function damaged(damages: readonly (readonly [readonly string[], Make])[]): unknown {
  const article = structuredClone(small) as unknown as Row;
  const inward = [...damages].sort(([a], [b]) => b.length - a.length);
  for (const [path, make] of inward) {
    const row = path.slice(0, -1).reduce((held: Row, key) => held[key] as Row, article);
    const key = path.at(-1) ?? '';
    Object.defineProperty(row, key, {
      value: make(),
      enumerable: true,
      writable: true,
      configurable: true,
    });
  }
  return article;
}
