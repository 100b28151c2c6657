import { pathToFileURL } from 'node:url';

/** The names a door exports, with what stands behind them. */
type Door = Readonly<Record<string, unknown>>;

/** The doors of the package by name. */
export type Doors = Readonly<Record<string, Door>>;

const files = { onrecord: 'index', core: 'core', formats: 'formats', schema: 'schema' };

/** The doors of the last build. */
export async function builtDoors(): Promise<Doors> {
  const entries = Object.entries(files).map(async ([name, file]) => {
    const url = pathToFileURL(`dist/${file}.js`).href;
    return [name, (await import(url)) as Door] as const;
  });
  return Object.fromEntries(await Promise.all(entries));
}
