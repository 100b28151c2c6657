import { expect, it } from 'vitest';
import { signature } from '../../src/text/signature.ts';

it.each([
  '— Ana Ruiz',
  '> – Ana',
  ' -- Élise',
  '-Bo',
  '— *Ana*',
  '> — **Ana Ruiz**, mayor',
  '-- [Ana](https://example.org)',
])('%j names who said it', (line) => {
  expect(signature().test(line)).toBe(true);
});

it.each(['— ana', '--- Ana', 'Ana', 'no — Ana', '— Ana\nBo', '—'])('%j names nobody', (line) => {
  expect(signature().test(line)).toBe(false);
});
