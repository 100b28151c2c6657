import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { type Article, toNinjs } from '../../src/formats.ts';
import { articles, minimal, ours, told } from './articles.ts';
import { noOracles, oracle } from './oracle.ts';

function judge(): (data: unknown) => readonly unknown[] {
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  addFormats.default(ajv);
  const { $schema: _, ...geoJson } = oracle('ninjs/GeoJSON-schema.json');
  ajv.addSchema(geoJson);
  const validate = ajv.compile(oracle('ninjs/ninjs-schema_3.1.json'));
  return (data) => (validate(data) ? [] : (validate.errors ?? []));
}

describe('toNinjs', () => {
  it.for(articles)('is ninjs 3.1, says the schema of IPTC: %s', ([, article], { skip }) => {
    skip(noOracles !== undefined, noOracles);
    const faults = judge();
    expect(faults(JSON.parse(JSON.stringify(toNinjs(article))))).toEqual([]);
    expect(faults({ ...toNinjs(article), quotes: [] })).not.toEqual([]);
  });

  it('is ninjs 3.1 with times to the second', ({ skip }) => {
    skip(noOracles !== undefined, noOracles);
    const date = '2026-03-02T10:00:00+02:00';
    const timeline = { later: { ...told.timeline.later, date } } as Article['timeline'];
    const provenance = { ...told.provenance, published: date };
    expect(judge()(toNinjs({ ...told, timeline, provenance }))).toEqual([]);
  });

  it('carries what ninjs has room for', () => {
    const item = toNinjs(ours);
    expect(item.people.map(({ name }) => name)).toContain('Marco Rubio');
    expect(item.organisations.map(({ name }) => name)).toContain('Al Jazeera');
    expect(item.places.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['Ukraine', 'Jeddah']),
    );
    expect(item.infoSources).toContainEqual(
      expect.objectContaining({ name: 'CNN', role: 'relay' }),
    );
    expect(item.associations).toHaveLength(Object.keys(ours.timeline).length);
    expect(item.usageTerms).toBe(ours.provenance.rights.text);
  });

  it('names the digest of the text, where there is one', () => {
    expect(toNinjs(ours)).toHaveProperty('altIds', [
      { role: 'sha256', value: ours.provenance.sha256 },
    ]);
    expect(toNinjs(minimal)).not.toHaveProperty('altIds');
  });

  it('carries quotations in a second body', () => {
    const [main, second] = toNinjs(ours).bodies;
    expect(main?.value.split('\n')).toEqual(
      Object.values(ours.paragraphs).flatMap(({ text, role }) => (role === 'body' ? text : [])),
    );
    expect(main?.charCount).toBe([...(main?.value ?? '')].length);
    const quotes = JSON.parse(second?.value ?? '') as readonly Record<string, unknown>[];
    expect(quotes.map(({ text }) => text)).toEqual(
      Object.values(ours.quotes).map(({ text }) => text),
    );
    expect(quotes[1]).toMatchObject({ speaker: 'White House', relays: ['Al Jazeera'] });
  });
});
