import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { filesIn, folder } from '../../test/site/site.ts';
import { noBrowser } from '../../test/support/browser.ts';
import { type Gate, run } from '../gate.ts';

/**
 * The documentation site: built twice to the same files, no dead link, every page and the reader in
 * a browser.
 */
export const gate: Gate = {
  name: 'the site',
  holds: () => {
    if (!run('npm', 'run', '--silent', 'docs')) return false;
    const first = tree();
    if (!run('npm', 'run', '--silent', 'docs')) return false;
    const second = tree();
    const moved = [...first.keys()].filter((path) => first.get(path) !== second.get(path));
    for (const path of moved) console.error(`not the same the second time: ${path}`);
    const same = moved.length === 0 && first.size === second.size;
    const tests = run('vitest', 'run', '--config', 'test/site/vitest.config.ts');
    const unseen = noBrowser === undefined ? '' : `, opened in no browser: ${noBrowser}`;
    return { holds: same && tests, says: `${first.size} files${unseen}` };
  },
};

/** Every file of the site with its digest. */
function tree(): ReadonlyMap<string, string> {
  return new Map(
    filesIn(folder).map((path) => [
      path,
      createHash('sha256')
        .update(readFileSync(folder + path))
        .digest('hex'),
    ]),
  );
}
