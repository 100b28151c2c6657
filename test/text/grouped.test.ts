import fc from 'fast-check';
import { expect, it } from 'vitest';
import { grouped } from '../../src/text/grouped.ts';

const groups = fc.array(
  fc.record({ group: fc.option(fc.constantFrom('a', 'b', '__proto__')), id: fc.nat() }),
);

it('puts each item into its group, and those of none into none', () => {
  fc.assert(
    fc.property(groups, (items) => {
      const found = grouped(items, ({ group }) => group ?? undefined);
      const names = [...new Set(items.flatMap(({ group }) => group ?? []))];
      expect([...found]).toEqual(
        names.map((name) => [name, items.filter(({ group }) => group === name)]),
      );
    }),
  );
});
