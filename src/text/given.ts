/**
 * Does what reads somebody's data. Where an engine trips over it, says what belongs there instead.
 *
 * @param expected - the sentence: what the function takes
 * @param reads - what reads
 * @returns what it read
 * @throws TypeError with the sentence; the engine's own error is its cause
 */
export function given<result>(expected: string, reads: () => result): result {
  try {
    return reads();
  } catch (cause) {
    throw new TypeError(expected, { cause });
  }
}
