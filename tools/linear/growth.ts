/** How time grows with size. */
export interface Growth {
  /** Milliseconds of the processor for the largest size. */
  readonly milliseconds: number;
  /** 1 when twice the size takes twice the time, 2 when it takes four times as long. */
  readonly exponent: number;
}

/** Makes what is to be measured, at a size in bytes; what it returns is timed. */
export type Work = (bytes: number) => () => unknown;

/** A time too short to tell growth from noise, in milliseconds. */
const NOISE = 25;
const MOST_RUNS = 5;

/**
 * Measures how time grows. It is the processor's, not the clock's, and the best of several runs, so
 * that a busy machine judges like an idle one. What stays within noise counts as not growing.
 *
 * @param work - made anew for each run
 * @param sizes - in bytes, from small to large
 * @returns the time of the largest and the slope of the last three in doubly logarithmic scale
 */
export function growth(work: Work, sizes: readonly number[]): Growth {
  const times = sizes.map((bytes) => best(work, bytes));
  const last = times.slice(-3).map((time) => Math.log(Math.max(time, NOISE)));
  const doublings = sizes.slice(-3).map((bytes) => Math.log(bytes));
  return { milliseconds: times.at(-1) ?? 0, exponent: slope(doublings, last) };
}

/** The shortest of some runs, fewer where one takes long. */
function best(work: Work, bytes: number): number {
  let [least, spent] = [Number.POSITIVE_INFINITY, 0];
  for (let run = 0; run < MOST_RUNS && spent < 500; run++) {
    const does = work(bytes);
    const start = process.cpuUsage();
    does();
    const { user, system } = process.cpuUsage(start);
    const time = (user + system) / 1000;
    spent += time;
    least = Math.min(least, time);
  }
  return least;
}

/** Of the line that fits best. */
function slope(xs: readonly number[], ys: readonly number[]): number {
  const mean = (of: readonly number[]): number => of.reduce((sum, x) => sum + x, 0) / of.length;
  const [x, y] = [mean(xs), mean(ys)];
  const sum = (of: (i: number) => number): number => xs.reduce((all, _, i) => all + of(i), 0);
  const dx = (i: number): number => (xs[i] ?? x) - x;
  return sum((i) => dx(i) * ((ys[i] ?? y) - y)) / sum((i) => dx(i) ** 2);
}
