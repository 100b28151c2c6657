import { expectTypeOf, test } from 'vitest';
import type { Often } from '../../src/checks/once.ts';

test('words inside other words are not counted', () => {
  expectTypeOf<Often<'There he saw her', 'he'>>().toEqualTypeOf<false>();
  expectTypeOf<Often<'The hen', 'he'>>().toEqualTypeOf<false>();
  expectTypeOf<Often<'hehe he', 'he'>>().toEqualTypeOf<false>();
  expectTypeOf<Often<'Über B2, ÜB2', 'B2'>>().toEqualTypeOf<false>();
  expectTypeOf<Often<'There he saw her', 'she'>>().toEqualTypeOf<false>();
  // @ts-expect-error one of them is a word
  expectTypeOf<Often<'There he saw her', 'he'>>().toEqualTypeOf<true>();
});

test('words that stand twice are', () => {
  expectTypeOf<Often<'he, there, he', 'he'>>().toEqualTypeOf<true>();
  expectTypeOf<Often<'“No!”, “No!”', 'No!'>>().toEqualTypeOf<true>();
  expectTypeOf<Often<'No!No!', 'No!'>>().toEqualTypeOf<true>();
  expectTypeOf<Often<'a—he—he', 'he'>>().toEqualTypeOf<true>();
  // Two are enough, so that what is beyond Latin 1 is counted rather than left out.
  expectTypeOf<Often<'он, они', 'он'>>().toEqualTypeOf<true>();
  // @ts-expect-error both are words
  expectTypeOf<Often<'he, there, he', 'he'>>().toEqualTypeOf<false>();
});
