import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import { describe, expect, it } from 'vitest';
import { toBibtex, toCslJson } from '../../src/formats.ts';
import { articles, minimal, ours } from './articles.ts';

const oneLine = (text: string): string =>
  text
    .replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')
    .replace(/\p{Cs}/gu, '\uFFFD')
    .replace(/\s+/g, ' ')
    .normalize()
    .trim();
// The reader writes the braces that keep a title's capitals as an element of its own.
const plain = (text: unknown): string =>
  oneLine(String(text).replace(/<span class="nocase">(.*?)<\/span>/gs, '$1'));

describe('toBibtex', () => {
  it.each(articles)('is read back, every entry, every word: %s', (_, article) => {
    const items = toCslJson(article);
    const { data } = new Cite(toBibtex(article));
    expect(data).toHaveLength(items.length);
    for (const [i, { id, title, author, URL }] of items.entries()) {
      const entry = data[i] ?? {};
      expect(entry.id).toBe(id);
      expect(plain(entry.title)).toBe(oneLine(title));
      expect(entry.URL).toBe(URL);
      const [name] = (entry.author ?? []) as readonly Record<string, unknown>[];
      if (author)
        expect(plain(name?.literal ?? name?.family)).toBe(oneLine(`${author[0]?.literal}`));
    }
  });

  it.each(articles)('has as many braces opened as closed in each field: %s', (_, article) => {
    for (const line of toBibtex(article).split('\n')) {
      if (!/^ {2}\w+ = /.test(line)) continue;
      let depth = 0;
      for (const sign of line) {
        if (sign === '{') depth++;
        if (sign === '}') depth--;
        expect(depth).toBeGreaterThanOrEqual(0);
      }
      expect(depth).toBe(0);
    }
  });

  it('has the day, the paragraph, who passed it on, and a link to the words', () => {
    const entry =
      toBibtex(ours)
        .split('\n\n')
        .find((one) => one.includes(':veryWell,')) ?? '';
    expect(entry.trim().split('\n')).toEqual([
      '@misc{kyivPost2025:veryWell,',
      '  author = {{An unnamed source within Putin’s government}},',
      '  title = {{“very well”}},',
      '  howpublished = {[US President Donald Trump and Russian leader Vladimir …]},',
      '  note = {paragraph 11, via CNN},',
      '  year = {2025},',
      '  month = {3},',
      '  day = {18},',
      '  language = {en},',
      '  url = {https://kyivpost.com/post/49147#:~:text=very%20well.},',
      '}',
    ]);
  });

  it('says only what is known', () => {
    expect(toBibtex(minimal)).toBe('@misc{article,\n  title = {{[No.]}},\n}\n');
  });
});
