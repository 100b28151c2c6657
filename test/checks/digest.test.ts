import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { authored } from '../../src/article/authored.ts';
import { faults, GONE, sentence } from './damage.ts';

const TEXT = 'digest text';
const SHA = 'digest provenance.sha256';

describe('digest', () => {
  it('reports a letter changed in a paragraph', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...Object.values(authored.paragraphs)),
        fc.nat(),
        ({ id, text }, n) => {
          const at = n % text.length;
          const found = faults([
            `paragraphs.${id}.text`,
            `${text.slice(0, at)}#${text.slice(at + 1)}`,
          ]);
          expect(found[0]).toBe(TEXT);
          const others = /^(?:anchor|wholeWords|describedAs|quotationMarks|names|timeWords) /;
          for (const one of found.slice(1)) expect(one).toMatch(others);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('reports a letter changed in the text', () => {
    fc.assert(
      fc.property(fc.nat({ max: authored.text.length - 1 }), (at) => {
        const text = `${authored.text.slice(0, at)}#${authored.text.slice(at + 1)}`;
        expect(faults(['text', text])).toEqual([TEXT, SHA]);
      }),
      { numRuns: 40 },
    );
  });

  it.each([
    ['a final line break', (text: string) => `${text}\n`],
    ['other line breaks', (text: string) => text.replaceAll('\n', '\r\n')],
    ['straight quotation marks', (text: string) => text.replace(/[“”]/g, '"')],
    ['a byte order mark', (text: string) => `\uFEFF${text}`],
    ['no text at all', () => ''],
  ])('reports %s', (_, change) => {
    expect(faults(['text', change])).toEqual([TEXT, SHA]);
  });

  it('reports another digest, and takes capitals in it', () => {
    expect(faults(['provenance.sha256', '00'.repeat(32)])).toEqual([SHA]);
    expect(faults(['provenance.sha256', (sha: string) => sha.toUpperCase()])).toEqual([]);
    expect(faults(['provenance.sha256', GONE])).toEqual([]);
    expect(sentence(['provenance.sha256', 'x'])).toContain('7684cb88');
  });

  it('reports a paragraph that is gone or added', () => {
    expect(faults(['paragraphs.p2', GONE])).toContain(TEXT);
    const p18 = { id: 'p18', text: 'more.', role: 'body' };
    expect(faults(['paragraphs.p18', p18])).toEqual([TEXT]);
  });

  it('shows where the text departs', () => {
    expect(
      sentence(['text', (text: string) => text.replace('negotiated.\n', 'settled.\n')]),
    ).toContain('peace deal were settled');
  });

  it('is the digest of the text as it is written in UTF-8', () => {
    const odd = 'é 🎉 \uD800 e\u0301\r\n';
    const sha = createHash('sha256').update(odd, 'utf8').digest('hex');
    expect(faults(['text', odd], ['provenance.sha256', sha])).toEqual([TEXT]);
  });
});
