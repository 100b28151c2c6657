import type { Gate } from '../gate.ts';

/** Counts against their ceilings; where the design asks for less than the ceiling, that is said. */
export const gate: Gate = {
  name: 'budgets',
  holds: async () => {
    const { budgets } = await import('../budgets.ts'); // reads what the build just wrote
    const rows = (await budgets()).map(({ what, counted, ceiling, target = ceiling }) => ({
      what,
      counted,
      ceiling,
      target,
      result: counted > ceiling ? 'FAILS' : counted > target ? 'target missed' : 'holds',
    }));
    console.table(Object.fromEntries(rows.map(({ what, ...row }) => [what, row])));
    const holding = rows.filter(({ result }) => result !== 'FAILS').length;
    return { holds: holding === rows.length, says: `${holding} of ${rows.length}` };
  },
};
