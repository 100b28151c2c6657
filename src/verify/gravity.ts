import type { Alteration } from '../model/verification.ts';

/** Alterations, the gravest first: four high, three medium, two low. */
export const gravity: readonly Alteration[] = [
  'negation',
  'number',
  'name',
  'splice',
  'omission',
  'insertion',
  'wording',
  'case',
  'punctuation',
];
