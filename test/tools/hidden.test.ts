import { expect, it } from 'vitest';
import { findHidden } from '../../tools/hidden.ts';

it.each([
  0x00, 0x1b, 0x7f, 0x85, 0xad, 0x61c, 0x200b, 0x200d, 0x200e, 0x202e, 0x2028, 0x2029, 0x2066,
  0x3164, 0xfeff, 0xd800, 0xe0041,
])('a hidden character is found: %i', (code) => {
  const name = `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
  expect(findHidden(`one\ntwo ${String.fromCodePoint(code)}x`)).toEqual([`line 2: ${name}`]);
});

it('lets tabs, line ends, letters of any script and emoji pass', () => {
  expect(findHidden('a\tb\r\n“é” שלום 👩‍🚀 🕊️ 👨‍👩‍👧‍👦 🏳️‍🌈')).toEqual([]);
});
