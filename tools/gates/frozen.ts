import { createRequire } from 'node:module';
import type { Gate } from '../gate.ts';
import { findMutable, type Reached } from '../mutable.ts';

const require = createRequire(import.meta.url);
type Exports = Readonly<Record<string, unknown>>;

/** Every object that is reachable from an export, by import and by require; see findMutable. */
export const gate: Gate = {
  name: 'all that is exported is frozen',
  holds: async () => {
    const found: Reached[] = [];
    for (const door of ['index', 'core', 'formats', 'schema']) {
      const file = new URL(`../../dist/${door}`, import.meta.url);
      found.push(findMutable((await import(`${file}.js`)) as Exports));
      found.push(findMutable(require(`${file.pathname}.cjs`) as Exports));
    }
    const mutable = found.flatMap((reached) => reached.mutable);
    for (const path of mutable) console.error(`can be changed: ${path}`);
    const objects = found.reduce((sum, reached) => sum + reached.objects, 0);
    return {
      holds: mutable.length === 0 && found.every((reached) => reached.objects > 0),
      says: `${objects} objects and functions behind ${found.length} ways in`,
    };
  },
};
