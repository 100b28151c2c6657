/** The four ways in which coverage is counted. */
export const MEASURES = ['lines', 'branches', 'functions', 'statements'] as const;

/** Of one file, or of all: for each measure how many there are, and how many the tests ran. */
export type Counts = {
  readonly [measure in (typeof MEASURES)[number]]: {
    readonly total: number;
    readonly covered: number;
  };
};

/** What Vitest's reporter `json-summary` writes. */
export type Summary = { readonly total: Counts } & Readonly<Record<string, Counts>>;

/** A file that the tests do not run whole. */
export interface Gap {
  readonly file: string;
  /** “2 of 8 branches not run”. */
  readonly says: string;
}

/**
 * The files of a coverage report that the tests do not run whole.
 *
 * @param summary - the report
 * @returns a gap for each file and measure, none where all is run
 */
export function gaps({ total: _, ...files }: Summary): readonly Gap[] {
  return Object.entries(files).flatMap(([file, counts]) =>
    MEASURES.flatMap((measure) => {
      const { total, covered } = counts[measure];
      const says = `${total - covered} of ${total} ${measure} not run`;
      return covered < total ? [{ file, says }] : [];
    }),
  );
}

/** The figures of a report in a few words. */
export function figures({ total }: Summary): string {
  return MEASURES.map((measure) => {
    const { total: all, covered } = total[measure];
    return `${measure} ${covered} of ${all} (${percent(covered, all)} %)`;
  }).join(', ');
}

// Rounded down: 100 is said of the whole only.
function percent(part: number, all: number): string {
  return String(all === 0 ? 100 : Math.floor((part / all) * 10_000) / 100);
}
