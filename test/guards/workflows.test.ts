import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { workflowFaults } from './workflows.ts';

const folder = new URL('../../.github/workflows/', import.meta.url);
const read = (name: string): string => readFileSync(new URL(name, folder), 'utf8');
const release = read('release.yml');

describe('the workflows', () => {
  it.each(readdirSync(folder))('%s is pinned and has no right too many', (name) => {
    expect(workflowFaults(name, read(name))).toEqual([]);
  });

  it.each<[string, string, string, string]>([
    ['an action by its tag', '@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1', '@v7', 'pinned'],
    ['an action without its version', ' # v7.0.1', '', 'pinned'],
    ['rights for every job', 'contents: read\n', 'contents: write\n', 'do more than read'],
    ['credentials left behind', 'persist-credentials: false', 'fetch-depth: 0', 'credentials'],
    // biome-ignore lint/suspicious/noTemplateCurlyInString: a workflow writes its expressions so
    ['a stored token', 'run: .ci/run', 'run: echo ${{ secrets.NPM_TOKEN }}', 'stored secret'],
    ['no approval', '    environment: npm\n', '', 'nobody is asked'],
    ['no verification before', '    needs: verify\n', '', 'not verified'],
    ['no provenance', ' --provenance', '', 'without provenance'],
    [
      'an install beside the signing',
      '- run: npm publish',
      '- run: npm ci && npm publish',
      'others wrote',
    ],
    [
      'no look at the registry',
      /npm publish.*node tools\/published\.ts/s.exec(release)?.[0] ?? '',
      'npm publish x --provenance',
      'asks the registry',
    ],
    ['every push', 'push: { tags: ["v[0-9]+.[0-9]+.[0-9]+"] }', 'push:', 'more than a tag'],
  ])('would be refused with %s', (_, whole, part, sentence) => {
    expect(release).toContain(whole);
    const faults = workflowFaults(
      'release.yml',
      release.replace(whole, () => part),
    );
    expect(faults).toContainEqual(expect.stringContaining(sentence));
  });
});
