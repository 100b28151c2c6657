import { Cite } from '@citation-js/core';
import '@citation-js/plugin-csl';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { toCslJson } from '../../src/formats.ts';
import type { Paragraph } from '../../src/model/paragraph.ts';
import { articles, minimal, ours } from './articles.ts';
import { noOracles, oracle } from './oracle.ts';

const printed = (data: unknown, template: string): string =>
  new Cite(data).format('bibliography', { template, lang: 'en-US' });

describe('toCslJson', () => {
  it.for(articles)('is CSL-JSON, says its schema: %s', ([, article], { skip }) => {
    skip(noOracles !== undefined, noOracles);
    const ajv = new Ajv({ strict: false, allErrors: true });
    addFormats.default(ajv);
    const validate = ajv.compile(oracle('csl/csl-data.json'));
    validate(JSON.parse(JSON.stringify(toCslJson(article))));
    expect(validate.errors).toBeNull();
    expect(validate([{ ...toCslJson(article)[0], issued: '2025' }])).toBe(false);
  });

  it.each(articles)('is printed by a CSL processor, every item: %s', (_, article) => {
    const items = toCslJson(article);
    for (const template of ['apa', 'vancouver', 'harvard1']) {
      const entries = printed(items, template).trim().split('\n');
      expect(entries.length).toBeGreaterThanOrEqual(items.length);
    }
  });

  it('prints the article and a quotation', () => {
    const [whole, first] = toCslJson(ours);
    expect(printed([whole], 'apa')).toBe(
      '[US President Donald Trump and Russian leader Vladimir …]. (2025, March 18–19). Kyiv Post. https://kyivpost.com/post/49147\n',
    );
    expect(printed([first], 'apa')).toContain('White House');
    expect(printed([first], 'apa')).toContain('agreed this conflict needs to end');
    expect(printed([first], 'apa')).toContain('#:~:text=agreed%20this');
  });

  it('has an item for each quotation, with its paragraph and a link to its words', () => {
    const items = toCslJson(ours);
    expect(items).toHaveLength(11);
    expect(items.find(({ id }) => id === 'kyivPost2025:veryWell')).toMatchObject({
      title: '“very well”',
      author: [{ literal: ours.parties.russianSource?.name }],
      section: 'paragraph 11',
      note: 'via CNN',
      URL: 'https://kyivpost.com/post/49147#:~:text=very%20well.',
    });
  });

  it('says only what is known', () => {
    expect(toCslJson(minimal)).toEqual([
      { id: 'article', type: 'article-newspaper', title: '[No.]' },
    ]);
    const headline = 'A headline';
    const provenance = { ...ours.provenance, headline, published: '2025-03' };
    const [whole] = toCslJson({ ...ours, provenance });
    expect(whole?.title).toBe(headline);
    expect(whole?.issued).toEqual({
      'date-parts': [
        [2025, 3, 1],
        [2025, 3, 31],
      ],
    });
  });

  it('reads the paragraphs once for all links, not once for each', () => {
    let reads = 0;
    const p17 = {
      ...ours.paragraphs.p17,
      get text() {
        reads++;
        return 'TELEGRAM';
      },
    } as Paragraph;
    const paragraphs = Object.freeze({ ...ours.paragraphs, p17: Object.freeze(p17) });
    const article = { ...ours, paragraphs };
    expect(toCslJson(article).filter(({ URL }) => URL?.includes(':~:text='))).toHaveLength(10);
    expect(reads).toBe(2); // for their words, and to see that they are frozen
  });
});
