import fc from 'fast-check';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { expect, it } from 'vitest';
import { escapeMarkdown } from '../../src/text/escapeMarkdown.ts';

const github = { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] };

type Node = ReturnType<typeof fromMarkdown>['children'][number];

/** A paragraph's words; an address of mail is linked by GitHub, whatever stands before it. */
function told(node: Node): string {
  if (node.type !== 'paragraph') return node.type;
  const words = node.children.map((part) => {
    if (part.type === 'text') return part.value;
    if (part.type !== 'link') return part.type;
    const [inner] = part.children;
    return inner?.type === 'text' && part.url === `mailto:${inner.value}` ? inner.value : 'a link';
  });
  return `paragraph: ${words.join('')}`;
}

it('parses back into the words, as CommonMark and as GitHub’s Markdown, for any text', () => {
  const signs = fc.stringMatching(/^[\\`*_{}[\]<>()#+\-.!|~=:^&;"'$@ \t\na-c0-9]*$/);
  fc.assert(
    fc.property(fc.oneof(signs, fc.string({ unit: 'binary' })), (text) => {
      const words = text.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ').replace(/^ +| +$/g, '');
      for (const options of [{}, github]) {
        const read = fromMarkdown(escapeMarkdown(text), options).children.map(told);
        expect(read).toEqual(words === '' ? [] : [`paragraph: ${words}`]);
      }
    }),
    { numRuns: 2000 },
  );
});

it('leaves an address of mail to GitHub', () => {
  const [node] = fromMarkdown(escapeMarkdown('(<b@a.c"a'), github).children;
  expect(told(node as Node)).toBe('paragraph: (<b@a.c"a');
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
