import fc from 'fast-check';
import { expect, it } from 'vitest';
import { webAddress } from '../../src/text/webAddress.ts';

it.each([
  ['https://example.org', 'https://example.org'],
  ['HTTPS://example.org/a?b=c&d#e', 'https://example.org/a?b=c&d#e'],
  ['http://example.org:80/ä b', 'http://example.org:80/%C3%A4%20b'],
  ['https://пример.example/', 'https://%D0%BF%D1%80%D0%B8%D0%BC%D0%B5%D1%80.example/'],
  ['https://example.org/100%', 'https://example.org/100%25'],
  ['https://example.org/%4%4g', 'https://example.org/%254%254g'],
  ['https://example.org/#', 'https://example.org/#'],
  ['https://example.org#a\nb', 'https://example.org#a%0Ab'],
  ['https://example.org/%41#a#b', 'https://example.org/%41#a%23b'],
  ['https://example.org/"><b>\'', 'https://example.org/%22%3E%3Cb%3E%27'],
  ['https://example.org/\uD800', 'https://example.org/%EF%BF%BD'],
  ['HTTP://[2001:DB8::1]:8080/[a]?[b]#[c]', 'http://[2001:DB8::1]:8080/%5Ba%5D?%5Bb%5D#%5Bc%5D'],
  ['https://[::ffff:192.0.2.1]', 'https://[::ffff:192.0.2.1]'],
  ['https://[::1]?a', 'https://[::1]?a'],
])('takes %s', (text, address) => {
  expect(webAddress(text)).toBe(address);
});

it.each([
  '',
  'example.org',
  '//example.org',
  'javascript:alert(1)',
  ' https://example.org',
  'java\nscript:https://example.org',
  'ftp://example.org',
  'https://',
  'https:///a',
  'https://a b',
  'xhttps://example.org',
  'https://user@example.org/',
  'https://[::1',
  'https://[::1]a',
  'https://[::1]:@example.org/',
  'https://[example.org]/',
  'data:text/html,https://example.org',
])('takes no %j', (text) => {
  expect(webAddress(text)).toBeUndefined();
});

it('is an address of the web that a browser reads the same, for any text', () => {
  const authoritySettings = { withIPv4: true, withIPv6: true, withPort: true };
  const any = { authoritySettings, withFragments: true, withQueryParameters: true };
  fc.assert(
    fc.property(fc.webUrl(any), (text) => {
      expect(new URL(webAddress(text) ?? '').href).toBe(new URL(text).href.replaceAll("'", '%27'));
    }),
  );
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (tail) => {
      expect(webAddress(`https://example.org/${tail}`)).toMatch(/^https:\/\/example\.org\/[!-~]*$/);
    }),
  );
});
