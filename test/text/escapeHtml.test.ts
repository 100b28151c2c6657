import fc from 'fast-check';
import { parseFragment } from 'parse5';
import { expect, it } from 'vitest';
import { escapeHtml } from '../../src/text/escapeHtml.ts';

it('parses back into the text, between tags and in attributes, for any text', () => {
  const any = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.stringMatching(/^[<>&"'/!a-z;#x0-9 -]*$/),
    fc.string({ unit: 'binary' }).map((text) => `${text}\uD800\r\n\0\uFFFE`),
  );
  fc.assert(
    fc.property(any, (text) => {
      const errors: unknown[] = [];
      const onParseError = (error: unknown) => errors.push(error);
      const html = escapeHtml(text);
      const { childNodes } = parseFragment(`<p id="${html}">x${html}</p>`, { onParseError });
      const [element] = childNodes;
      if (childNodes.length !== 1 || !element || !('attrs' in element))
        throw new Error('no element');
      const held = text
        .replace(/\r\n?/g, '\n')
        .replace(/[^\P{Cc}\t\n\f]|\p{Cs}|\p{NChar}/gu, '\uFFFD');
      expect(element.attrs).toEqual([{ name: 'id', value: held }]);
      expect(element.childNodes).toMatchObject([{ value: `x${held}` }]);
      expect(errors).toEqual([]);
    }),
    { numRuns: 1000 },
  );
});

it('takes each kind of line break for one', () => {
  expect(escapeHtml('a\rb\r\nc\nd\fe\tf')).toBe('a\nb\nc\nd\fe\tf');
});
