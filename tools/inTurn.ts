import { availableParallelism } from 'node:os';

/**
 * Does something for each of a list, as many at once as there are processors, and says how far it is.
 *
 * @returns the results in the list's order
 */
export async function inTurn<item, result>(
  items: readonly item[],
  does: (item: item) => Promise<result>,
): Promise<readonly result[]> {
  const results: result[] = [];
  let next = 0;
  let done = 0;
  const worker = async (): Promise<void> => {
    for (let at = next++; at < items.length; at = next++) {
      results[at] = await does(items[at] as item); // below the length
      done += 1;
      if (done % 10 === 0 || done === items.length) console.log(`  ${done} of ${items.length}`);
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() }, worker));
  return results;
}
