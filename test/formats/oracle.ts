import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const folder =
  process.env.ONRECORD_ORACLES ??
  fileURLToPath(new URL('../../../shared/oracles', import.meta.url));

/** Why tests that need other people's schemas can't run; undefined when they can. */
export const noOracles: string | undefined = existsSync(`${folder}/README.md`)
  ? undefined
  : `skipped: no schemas at ${folder}; set ONRECORD_ORACLES`;

/** Reads a JSON file of the oracles. */
export function oracle(path: string): Record<string, unknown> {
  return JSON.parse(readFileSync(`${folder}/${path}`, 'utf8')) as Record<string, unknown>;
}

/** The names of the files in a folder of the oracles, empty ones left out. */
export function oracleFiles(path: string): readonly string[] {
  return readdirSync(`${folder}/${path}`).filter(
    (name) => statSync(`${folder}/${path}/${name}`).size,
  );
}
