import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { cache, type Gate, run, tarball } from '../gate.ts';
import { findHidden } from '../hidden.ts';
import { tracked } from '../tracked.ts';

/** No invisible character in what is kept in git or in what is published; see findHidden. */
export const gate: Gate = {
  name: 'no hidden characters',
  holds: () => {
    const folder = mkdtempSync(`${cache}/characters-`);
    if (!run('tar', '-xzf', tarball(), '-C', folder)) return false;
    const packed = filesIn(folder);
    const read = [...tracked(), ...packed].map((path) => ({ path, text: textOf(path) }));
    rmSync(folder, { recursive: true });
    const texts = read.filter(({ text }) => text !== undefined);
    const found = texts.flatMap(({ path, text = '' }) =>
      findHidden(text).map((where) => `${path} ${where}`),
    );
    for (const line of found) console.error(line);
    const says = `${texts.length} text files, ${packed.length} of them in the tarball`;
    return { holds: found.length === 0 && packed.length > 0 && texts.length > packed.length, says };
  },
};

function filesIn(folder: string): readonly string[] {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return paths.map((path) => join(folder, path)).filter((path) => statSync(path).isFile());
}

/** Pictures, fonts and the like are known by their ending; whatever else must be UTF-8. */
function textOf(path: string): string | undefined {
  if (/\.(png|jpe?g|webp|ico|woff2?)$/.test(path)) return undefined;
  return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(readFileSync(path));
}
