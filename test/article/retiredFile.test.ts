import { expect, it, vi } from 'vitest';
import { generated } from '../../tools/content/generated.ts';

// As the authored constant will be once ids are retired: none is yet.
vi.mock('../../src/article/retired.ts', () => ({
  retired: {
    courtBall: { moved: 'ballInCourt', since: '0.2.0' },
    goodBut: { split: ['goodButIssues', 'conditionsToStudy'], since: '0.3.0' },
  },
}));

it('what became of retired ids is written with exact types, as an example shows', () => {
  const file = generated().get('retired.ts') ?? '';
  expect(file).toContain(` * Object.keys(gone); //=> ['courtBall', 'goodBut']\n`);
  expect(file.slice(file.indexOf('export type'))).toBe(`export type ThisRetired = {
  readonly courtBall: {
    readonly moved: 'ballInCourt';
    readonly since: '0.2.0';
  };
  readonly goodBut: {
    readonly split: readonly [
      'goodButIssues',
      'conditionsToStudy',
    ];
    readonly since: '0.3.0';
  };
};

/** What became of the ids that were published and that no record has any more. */
export const retired: ThisRetired = /* @__PURE__ */ freeze({
  courtBall: {
    moved: 'ballInCourt',
    since: '0.2.0',
  },
  goodBut: {
    split: [
      'goodButIssues',
      'conditionsToStudy',
    ],
    since: '0.3.0',
  },
});
`);
});
