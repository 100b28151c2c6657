import { article } from '../../src/article/article.ts';
import { authored } from '../../src/article/authored.ts';
import type { Gate } from '../gate.ts';
import { authoredMutants, generatedMutants } from '../mutants/campaigns.ts';
import { means, sameAs } from '../mutants/means.ts';
import { rewritten } from '../mutants/rewritten.ts';
import { sample } from '../mutants/sample.ts';
import { tally } from '../mutants/tally.ts';

/** No leaf of the content can change, go or move unseen; a few of the mutants by the real tools. */
export const gate: Gate = {
  name: 'no word of the content changes unseen',
  holds: async (full) => {
    const campaigns = [
      ...authoredMutants().map((one) => ({ ...one, original: article })),
      ...generatedMutants().map((one) => ({ ...one, original: authored })),
    ];
    const rows = campaigns.map(({ kind, mutants, original }) => {
      const chosen = full ? mutants : sample(mutants, 25);
      const row = {
        kind,
        all: mutants.length,
        ...tally(chosen, means(original), sameAs(original)),
      };
      console.log(`  ${kind}: ${row.made} made, ${row.survivors.length} survive`);
      return row;
    });
    console.table(
      Object.fromEntries(
        rows.map(({ kind, caught, survivors, ...row }) => [
          kind,
          { ...row, ...caught, survivors: survivors.length },
        ]),
      ),
    );
    const survivors = [
      ...rows.flatMap((row) => row.survivors),
      ...(await rewritten(full ? 40 : 3)),
    ];
    for (const survivor of survivors) console.error(`nothing catches ${survivor}`);
    const made = rows.reduce((sum, row) => sum + row.made - row.same, 0);
    return { holds: survivors.length === 0, says: `${made} mutants, ${survivors.length} survive` };
  },
};
