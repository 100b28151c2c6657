import { existsSync, readFileSync } from 'node:fs';
import { createTwoFilesPatch } from 'diff';
import { apiReports } from '../apiReports.ts';
import type { Gate } from '../gate.ts';

/** Each door declares what the committed report says, name for name and word for word. */
export const gate: Gate = {
  name: 'api (docs/api)',
  holds: () => {
    const rows = Object.entries(apiReports()).map(([path, text]) => {
      const committed = existsSync(path) ? readFileSync(path, 'utf8') : '';
      const same = committed === text;
      if (!same)
        console.error(createTwoFilesPatch(path, path, committed, text, 'committed', 'now'));
      const declarations =
        text.match(/^(?:export )?(?:class|const|function|interface|type) /gm)?.length ?? 0;
      return { report: path, declarations, result: same ? 'holds' : 'FAILS' };
    });
    console.table(rows);
    const changed = rows.filter(({ result }) => result !== 'holds').length;
    if (changed > 0) console.error('if that is meant: npm run api, and commit docs/api');
    const all = rows.reduce((sum, row) => sum + row.declarations, 0);
    const says = `${rows.length} doors, ${all} declarations, ${changed} changed`;
    return { holds: rows.length > 0 && changed === 0, says };
  },
};
