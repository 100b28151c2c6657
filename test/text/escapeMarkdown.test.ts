import fc from 'fast-check';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { expect, it } from 'vitest';
import { escapeMarkdown } from '../../src/text/escapeMarkdown.ts';

const github = { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] };

it('parses back into the words, as CommonMark and as GitHub’s Markdown, for any text', () => {
  const signs = fc.stringMatching(/^[\\`*_{}[\]<>()#+\-.!|~=:^&;"'$@ \t\na-c0-9]*$/);
  fc.assert(
    fc.property(fc.oneof(signs, fc.string({ unit: 'binary' })), (text) => {
      const words = text.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ').replace(/^ +| +$/g, '');
      const nodes =
        words === '' ? [] : [{ type: 'paragraph', children: [{ type: 'text', value: words }] }];
      for (const options of [{}, github]) {
        expect(fromMarkdown(escapeMarkdown(text), options).children).toMatchObject(nodes);
      }
    }),
    { numRuns: 2000 },
  );
});

it.each([
  ['  a \r\n\t b  ', 'a   b'],
  ['# a # b ##', '\\# a # b \\##'],
  ['a ###', 'a \\###'],
  ['a #', 'a \\#'],
  ['12. no list', '12\\. no list'],
  ['1) no list', '1\\) no list'],
  ['1234567890. no list', '1234567890. no list'],
  ['HTTP://WWW.a.b: c', 'HTTP\\://WWW\\.a.b: c'],
  ['-a +b =c :d', '\\-a +b =c :d'],
])('escapes in %j no more than it must', (text, markdown) => {
  expect(escapeMarkdown(text)).toBe(markdown);
});
