import { expand } from 'jsonld';
import type { NewsArticle, WithContext } from 'schema-dts';
import { describe, expect, it } from 'vitest';
import { toJsonLd } from '../../src/formats.ts';
import { articles, hostile, minimal, ours } from './articles.ts';

// schema.org's own context comes from the net; this one has its vocabulary and nothing else.
const context = { '@context': { '@vocab': 'https://schema.org/' } };
const documentLoader = async (url: string): Promise<object> => {
  if (url !== 'https://schema.org') throw new Error(`asked for ${url}`);
  return { contextUrl: null, documentUrl: url, document: context };
};

/** Every node with a type, by its id. */
function nodes(value: unknown, found = new Map<string, Record<string, unknown>>()) {
  if (Array.isArray(value)) for (const item of value) nodes(item, found);
  else if (typeof value === 'object' && value !== null) {
    const node = value as Record<string, unknown>;
    if (node['@type']) found.set(String(node['@id'] ?? found.size), node);
    for (const field of Object.values(node)) nodes(field, found);
  }
  return found;
}

/** Every reference to a node. */
function references(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(references);
  if (typeof value !== 'object' || value === null) return [];
  const node = value as Record<string, unknown>;
  const keys = Object.keys(node);
  if (keys.length === 1 && keys[0] === '@id') return [String(node['@id'])];
  return Object.values(node).flatMap(references);
}

describe('toJsonLd', () => {
  it('has the types of schema.org', () => {
    // Compiled, or not: schema-dts is the judge.
    const typed = toJsonLd(ours) satisfies WithContext<NewsArticle>;
    expect(typed['@type']).toBe('NewsArticle');
  });

  it.each(articles)('expands offline and loses nothing: %s', async (_, article) => {
    const expanded = await expand(toJsonLd(article), { documentLoader, safe: true });
    expect(expanded).toHaveLength(1);
    const found = nodes(expanded);
    for (const id of [...Object.keys(article.quotes), ...Object.keys(article.timeline)]) {
      expect([...found.keys()].some((iri) => iri.endsWith(`#${id}`))).toBe(true);
    }
  });

  it.each(articles)('refers only to nodes that it tells: %s', (_, article) => {
    const data = toJsonLd(article);
    const told = nodes(data);
    expect([...references(data)].filter((iri) => !told.has(iri))).toEqual([]);
  });

  it('carries quotations with speaker, source, relay and correction', () => {
    const [, energy] = toJsonLd(ours).hasPart;
    const base = 'https://kyivpost.com/post/49147#';
    expect(energy).toMatchObject({
      '@type': 'Quotation',
      text: ours.quotes.energyCeasefire?.text,
      spokenByCharacter: { '@id': `${base}whiteHouse` },
      isPartOf: { '@id': `${base}whiteHouseReadout` },
      isBasedOn: { '@id': `${base}whiteHouseReadoutOnX` },
      citation: [{ publisher: { '@id': `${base}alJazeera` } }],
      correction: { '@type': 'CorrectionComment' },
    });
  });

  it('carries the post as a posting, the rights, no headline that nobody saw', () => {
    const data = toJsonLd(ours);
    expect(data.mentions).toContainEqual(
      expect.objectContaining({ '@type': 'SocialMediaPosting', genre: 'post' }),
    );
    expect(data.copyrightNotice).toBe(ours.provenance.rights.text);
    expect(data.sdLicense).toBe('https://spdx.org/licenses/MIT');
    expect(data).not.toHaveProperty('headline');
    expect(data.articleBody).not.toContain('TELEGRAM');
  });

  it('says that a correction is not the publisher’s', () => {
    const { correction } = toJsonLd(ours);
    expect(correction.map(({ text }) => text).join()).toContain('contradicted');
    for (const { disambiguatingDescription } of correction) {
      expect(disambiguatingDescription).toMatch(/publisher has not corrected/);
    }
  });

  it('takes only web addresses', () => {
    const links = JSON.stringify(toJsonLd(hostile)).match(/"(?:url|sameAs)":"[^"]*"/g) ?? [];
    expect(links.length).toBeGreaterThan(1);
    for (const link of links) expect(link).toMatch(/:"https?:\/\/[!-~]+"$/);
  });

  it('names an article without an address by its text', () => {
    expect(toJsonLd(minimal)['@id']).toMatch(/^urn:x-onrecord:[0-9a-f]{14}$/);
    const { url: _, ...provenance } = ours.provenance;
    const nowhere = toJsonLd({ ...ours, provenance });
    expect(nowhere['@id']).toBe(`urn:sha256:${provenance.sha256}`);
    expect(nowhere).not.toHaveProperty('url');
  });

  it('takes the caller’s address, without its fragment, and refuses what is none', () => {
    expect(toJsonLd(ours, { url: 'https://x.example/a#b' })['@id']).toBe('https://x.example/a');
    expect(() => toJsonLd(ours, { url: '/post/1' })).toThrow(
      new TypeError('url: “/post/1” is not an absolute http or https address'),
    );
  });

  it('tells a day of publication and no bounds', () => {
    const published = (day: string) =>
      toJsonLd({ ...ours, provenance: { ...ours.provenance, published: day } }).datePublished;
    expect(published('2025-03-18')).toBe('2025-03-18');
    expect(published('2025-03-18/2025-03-19')).toBeUndefined();
  });
});
