import { expect, test } from 'vitest';
import { article } from '../../src/article/article.ts';
import { authored } from '../../src/article/authored.ts';
import { authoredMutants } from '../../tools/mutants/campaigns.ts';
import { means, sameAs } from '../../tools/mutants/means.ts';
import { leafMutants, offsetMutants, recordMutants } from '../../tools/mutants/mutants.ts';
import { tally } from '../../tools/mutants/tally.ts';

const small = {
  times: { a: { start: 4, exact: 'on 3 May' }, b: { start: 4, exact: 'then' } },
  languages: ['en', 'uk'],
};
const made = (mutants: ReturnType<typeof leafMutants>, kind: string): unknown[] =>
  mutants.filter((mutant) => mutant.kind === kind).map(({ make }) => make());

test('each word of each leaf is changed, each leaf left out and swapped with the next', () => {
  const mutants = leafMutants(small);
  expect(made(mutants, 'word changed')).toHaveLength(6);
  expect(made(mutants, 'word changed')[1]).toEqual({
    ...small,
    times: { ...small.times, a: { start: 4, exact: 'on 4 May' } },
  });
  expect(made(mutants, 'left out').at(-1)).toEqual({ ...small, languages: ['en'] });
  expect(made(mutants, 'swapped')).toEqual([
    {
      ...small,
      times: { a: { start: 4, exact: 'then' }, b: { start: 4, exact: 'on 3 May' } },
    },
    { ...small, languages: ['uk', 'en'] },
  ]);
});

test('records are left out and renamed, numbers moved by one', () => {
  const { a, b } = small.times;
  const mutants = recordMutants({ times: small.times });
  expect(made(mutants, 'record left out')).toEqual([{ times: { b } }, { times: { a } }]);
  expect(made(mutants, 'id changed')[0]).toEqual({ times: { aOther: a, b } });
  expect(offsetMutants(small).map(({ kind }) => kind)).toEqual([
    'offset − 1',
    'offset + 1',
    'offset − 1',
    'offset + 1',
  ]);
});

test('the words and the constants are each other’s original', () => {
  expect(sameAs(article)(authored)).toBe(true);
});

// The planted fault: were nobody to compare the notes, changing one would be seen by nothing.
test('a mutant that nothing catches is a survivor, and named', () => {
  const mutants = authoredMutants()
    .flatMap((campaign) => campaign.mutants)
    .filter(({ at, kind }) => at === 'quotes.veryWell.record.note' && kind === 'word changed');
  const blind = means(article).filter(({ name }) => name !== 'comparison');
  expect(mutants.length).toBeGreaterThan(5);
  const { survivors } = tally(mutants.slice(0, 2), blind, sameAs(article));
  expect(survivors).toEqual(Array(2).fill('word changed: quotes.veryWell.record.note'));
  const seen = tally(mutants.slice(0, 2), means(article), sameAs(article));
  expect(seen).toMatchObject({ made: 2, same: 0, byLastAlone: 2, survivors: [] });
});
