import type { Budget } from '../budgets.ts';
import type { Gate } from '../gate.ts';

/** Counts against their ceilings; where the design asks for less than the ceiling, that is said. */
export const gate: Gate = {
  name: 'budgets',
  holds: async () => {
    const { budgets } = await import('../budgets.ts'); // reads what the build just wrote
    const rows = (await budgets()).map(held);
    console.table(Object.fromEntries(rows.map(({ what, ...row }) => [what, row])));
    const holding = rows.filter(({ result }) => result !== 'FAILS').length;
    return { holds: holding === rows.length, says: `${holding} of ${rows.length}` };
  },
};

/** A count held against its ceiling and its target. */
export function held({ what, counted, ceiling, target = ceiling }: Budget) {
  const result = counted > ceiling ? 'FAILS' : counted > target ? 'target missed' : 'holds';
  return { what, counted, ceiling, target, result };
}
