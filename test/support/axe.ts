import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';

const axe = readFileSync(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8');

interface Finding {
  readonly id: string;
  readonly impact: string;
  readonly nodes: readonly { readonly html: string; readonly failureSummary: string }[];
}

/**
 * What axe-core calls serious or critical on a page as it stands.
 *
 * @param page - loaded, and in the state to be judged
 * @param but - a selector of what is left out, because it was judged on another page
 * @returns a line for each rule that is broken: its name, how often, and the first place
 */
export async function graveFindings(page: Page, but?: string): Promise<readonly string[]> {
  await page.evaluate(axe);
  const context = JSON.stringify({ include: ['html'], exclude: but === undefined ? [] : [but] });
  const findings: readonly Finding[] = await page.evaluate(
    `axe.run(${context}, { resultTypes: ["violations"] }).then(({ violations }) => violations)`,
  );
  return findings
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes: [first, ...more] }) =>
      [`${id} (${more.length + 1}): ${first?.html}`, first?.failureSummary].join('\n'),
    );
}
