/** One mutant of a report in the format of Stryker: a change of the source, and what became of it. */
interface Mutant {
  readonly mutatorName: string;
  readonly replacement?: string;
  readonly status: string;
  readonly location: { readonly start: Place; readonly end: Place };
}

interface Place {
  readonly line: number;
  readonly column: number;
}

/** The part of a report that is judged. */
export interface Report {
  readonly files: Readonly<
    Record<string, { readonly source: string; readonly mutants: readonly Mutant[] }>
  >;
}

/** A mutant that no test noticed, as it is written down with its explanation: without line numbers. */
export interface Survivor {
  readonly file: string;
  readonly mutator: string;
  /** What stood there, and what stood there instead; spaces folded. */
  readonly was: string;
  readonly is: string;
}

/** A survivor with the reason why no test can, or need, notice it. */
export type Explained = Survivor & { readonly why: string };

/** The survivors of each room that have a reason; a room that is not there has none. */
export type Known = Readonly<Record<string, readonly Explained[]>>;

/** What a report comes to. */
export interface Judged {
  readonly mutants: number;
  readonly killed: number;
  readonly survived: number;
  /** Mutants that say nothing: of what runs once when a module loads, or that do not even start. */
  readonly ignored: number;
  /** Killed of those that were tried, in percent. */
  readonly score: number;
  readonly unexplained: readonly Survivor[];
}

/**
 * Judges a report: how many mutants the tests noticed, and which survivors nobody has explained.
 *
 * @param report - as Stryker's reporter `json` writes it
 * @param explained - the survivors that are known, with a reason each
 */
export function judged(report: Report, explained: readonly Explained[]): Judged {
  const all = Object.entries(report.files).flatMap(([file, { source, mutants }]) =>
    mutants.map((mutant) => ({ status: mutant.status, survivor: survivor(file, source, mutant) })),
  );
  const count = (...states: readonly string[]): number =>
    all.filter(({ status }) => states.includes(status)).length;
  const killed = count('Killed', 'Timeout');
  const survived = count('Survived', 'NoCoverage');
  const known = new Set(explained.filter(({ why }) => why.trim() !== '').map(key));
  return {
    mutants: all.length,
    killed,
    survived,
    ignored: all.length - killed - survived,
    score: killed + survived === 0 ? 0 : (100 * killed) / (killed + survived),
    unexplained: all
      .filter(({ status }) => status === 'Survived' || status === 'NoCoverage')
      .map((one) => one.survivor)
      .filter((one) => !known.has(key(one))),
  };
}

/** A survivor in one line. */
export function shown({ file, mutator, was, is }: Survivor): string {
  return `${file}, ${mutator}: ${was} → ${is}`;
}

function survivor(file: string, source: string, mutant: Mutant): Survivor {
  const { start, end } = mutant.location;
  const lines = source.split('\n').slice(start.line - 1, end.line);
  const last = lines.length - 1;
  const cut = lines.map((line, i) =>
    line.slice(i === 0 ? start.column - 1 : 0, i === last ? end.column - 1 : undefined),
  );
  return {
    file,
    mutator: mutant.mutatorName,
    was: folded(cut.join('\n')),
    is: folded(mutant.replacement ?? ''),
  };
}

function key({ file, mutator, was, is }: Survivor): string {
  return JSON.stringify([file, mutator, was, is]);
}

function folded(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
