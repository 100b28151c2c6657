import * as programs from './programs.ts';

/** A way of resolving imports, and the files a consumer has under it. */
export interface Mode {
  readonly name: string;
  /** The first version that has it, and the last; versions are written 5.4 → 504. */
  readonly from: number;
  readonly to: number;
  readonly options: Readonly<Record<string, unknown>>;
  /** The endings of its files, and whether they ask for CommonJS by its own syntax. */
  readonly files: readonly Files[];
}

interface Files {
  readonly ending: string;
  readonly required?: true;
  /** The attribute that a JSON import carries there. */
  readonly attribute: (version: number) => string;
}

const none = (): string => '';
const withType = (version: number): string =>
  version < 503 ? " assert { type: 'json' }" : " with { type: 'json' }";
const both: readonly Files[] = [
  { ending: '.mts', attribute: withType },
  { ending: '.cts', attribute: none },
];

/** Every way there is of resolving a package. `classic` looks into no packages. */
export const modes: readonly Mode[] = [
  {
    name: 'node10',
    from: 500,
    to: 600,
    options: { module: 'commonjs', moduleResolution: 'node10', esModuleInterop: true },
    files: [{ ending: '.ts', attribute: none }],
  },
  {
    name: 'node16',
    from: 500,
    to: 700,
    options: { module: 'node16' },
    files: [
      { ending: '.mts', attribute: none },
      { ending: '.cts', attribute: none },
    ],
  },
  { name: 'node18', from: 508, to: 700, options: { module: 'node18' }, files: both },
  { name: 'node20', from: 509, to: 700, options: { module: 'node20' }, files: both },
  { name: 'nodenext', from: 500, to: 700, options: { module: 'nodenext' }, files: both },
  {
    name: 'bundler',
    from: 500,
    to: 700,
    options: { module: 'esnext', moduleResolution: 'bundler' },
    files: [{ ending: '.ts', attribute: withType }],
  },
  {
    name: 'bundler, preserve',
    from: 504,
    to: 700,
    options: { module: 'preserve', moduleResolution: 'bundler' },
    files: [
      { ending: '.ts', attribute: withType },
      { ending: '.cts', required: true, attribute: none },
    ],
  },
  {
    name: 'bundler, commonjs',
    from: 600,
    to: 700,
    options: { module: 'commonjs', moduleResolution: 'bundler' },
    files: [{ ending: '.ts', attribute: none }],
  },
];

/** The first version that reads zod’s types. */
const READS_ZOD = 504;

/**
 * The files that a consumer compiles with one version under one mode, by name.
 *
 * @param mode - how imports are resolved
 * @param version - 5.4 → 504
 * @param full - whether the schemas’ door is compiled in every mode: zod’s types take most of the time
 * @returns each with the faults that this compiler must find in it
 */
export function filesOf(
  mode: Mode,
  version: number,
  full: boolean,
): Readonly<Record<string, programs.Program>> {
  const withSchema = version >= READS_ZOD && (full || mode.name === 'nodenext');
  const all = mode.files.flatMap(({ ending, required, attribute }) => {
    const { json, own, schema, use, useRequired, wrongOwn, wrongUse } = programs;
    const named: Record<string, programs.Program> = {
      use: required ? useRequired : use,
      json: json(attribute(version)),
      own,
      wrongOwn,
      wrongUse,
      ...(withSchema ? { schema } : {}),
    };
    return Object.entries(named).map(([name, program]) => [`${name}${ending}`, program] as const);
  });
  return Object.fromEntries(all);
}
