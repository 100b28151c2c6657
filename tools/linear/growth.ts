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
const LEAST_RUNS = 3;
const MOST_RUNS = 5;
/** Longer than so many milliseconds no call is repeated more than it must be. */
const LONG = 500;
/** Beyond so many no garbage is collected for as long, and to look further would take minutes. */
const PLAIN = 10_000;

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

/**
 * How time grows; where that looks steep, how it grows from twice the sizes on, and once more: what
 * only collecting garbage did does not go on so, what the size did does.
 *
 * @param work - made anew for each run
 * @param sizes - in bytes, from small to large
 * @param most - the exponent from which on it looks steep
 * @returns the time of the largest of these sizes, and the slope that lasts
 */
export function lasting(work: Work, sizes: readonly number[], most: number, more = 2): Growth {
  const found = growth(work, sizes);
  if (found.exponent <= most || more === 0 || found.milliseconds > PLAIN) return found;
  const doubled = sizes.map((size) => 2 * size);
  return { ...found, exponent: lasting(work, doubled, most, more - 1).exponent };
}

/** The shortest of some runs, fewer where one takes long. */
function best(work: Work, bytes: number): number {
  let [least, spent] = [Number.POSITIVE_INFINITY, 0];
  for (let run = 0; run < LEAST_RUNS || (run < MOST_RUNS && spent < LONG); run++) {
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
