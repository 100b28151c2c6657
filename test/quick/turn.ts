const held = globalThis as { turnOfTests?: number };

/** Counts the tests that have begun. */
export function turn(): number {
  return held.turnOfTests ?? 0;
}

/** Says that a test begins. */
export function next(): void {
  held.turnOfTests = turn() + 1;
}
