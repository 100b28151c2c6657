import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { escapeTex } from '../../src/text/escapeTex.ts';

it('is read back by a BibTeX reader, for any words', () => {
  const signs = fc.stringMatching(/^x[\\{}$&#%_^~@"'`,<>?!=a-c -]*x$/);
  fc.assert(
    fc.property(signs, (text) => {
      const [entry] = new Cite(`@misc{a, title = {{${escapeTex(text)}}}}`).data;
      const title = String(entry?.title).replace(/<span class="nocase">(.*?)<\/span>/gs, '$1');
      expect(title.replace(/\s+/g, ' ')).toBe(text.replace(/\s+/g, ' '));
    }),
    { numRuns: 500 },
  );
});

it.each([
  ['a\r\n\u2028b', 'a b'],
  ['\uD800', '\uFFFD'],
  ["-- --- ``a'' <<b>> ,,", "-{}- -{}-{}- `{}`a'{}' <{}<b>{}> ,{},"],
  ['?` !` ?! a`', '?{}` !{}` ?! a`'],
  ['a-b', 'a-b'],
])('makes of %j what prints sign by sign', (text, tex) => {
  expect(escapeTex(text)).toBe(tex);
});
