import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as formats from '../../src/formats.ts';
import { standards } from '../../tools/formats.ts';
import { articles } from './articles.ts';

const page = readFileSync(new URL('../../docs/guides/standards.md', import.meta.url), 'utf8');

describe('the page about standards', () => {
  it('is what the exporters give today; else run tsx tools/formats.ts', () => {
    expect(page).toBe(standards());
  });

  it('shows every exporter, and says of each what its format can’t say', () => {
    const headings = page.match(/^## \w+$/gm)?.map((line) => line.slice(3));
    expect(headings?.toSorted()).toEqual(Object.keys(formats).filter((name) => /^to/.test(name)));
    expect(page.match(/can’t say/g)).toHaveLength(headings?.length ?? 0);
  });
});

describe('every exporter', () => {
  const exporters = Object.entries(formats).filter(
    ([name]) => !/^from|toTextFragment/.test(name),
  ) as [string, (article: formats.Article) => unknown][];

  it.each(exporters)('gives the same for the same article, and plain data: %s', (_, make) => {
    for (const [, article] of articles) {
      const made = make(article);
      expect(make(structuredClone(article))).toEqual(made);
      expect(JSON.parse(JSON.stringify(made))).toEqual(made);
    }
  });
});
