import { expect, it } from 'vitest';
import { lettersOf } from '../../src/verify/lettersOf.ts';

it('letters have no capitals, signs or spaces', () => {
  expect(lettersOf('Historic! Épic 👍 5 ß.')).toBe('historicépic👍5ß');
});
