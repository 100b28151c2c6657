import { expect, it } from 'vitest';
import { constructed } from '../../tools/expressions/constructed.ts';
import { doubtful } from '../../tools/expressions/doubtful.ts';
import { literals } from '../../tools/expressions/literals.ts';
import { slowest } from '../../tools/expressions/slowest.ts';
import { writtenIn } from '../../tools/expressions/writtenIn.ts';

it('finds an expression that is not safe, and none in one that is', () => {
  const at = 'planted';
  const planted = ['(a+)+$', ' +$', '^ +', '^.*\\s'].map((source) => ({ source, flags: 'g', at }));
  const found = doubtful(planted, false);
  expect(found.map(({ source, verdict, says }) => [source, verdict, says])).toEqual([
    ['(a+)+$', 'unsafe', 'exponential'],
    [' +$', 'unsafe', '2nd degree polynomial'],
  ]);
});

it('times what recheck can’t decide on texts as long as it may get', () => {
  const planted = (source: string) => slowest({ source, flags: 'u', at: 'planted' }, 24);
  expect(planted('(?:a|a)+\\d')).toBeGreaterThan(20);
  expect(planted('a+\\d')).toBeLessThan(20);
});

it('counts the expressions that an engine reads with a file, not those made of a string', () => {
  expect(writtenIn('src/checks/id.ts')).toBe(1);
  expect(writtenIn('src/verify/denies.ts')).toBe(0);
});

it('finds the expressions that a file writes down, and those made when it runs', async () => {
  const { source, flags } = /^[a-z][A-Za-z0-9]*$/;
  expect(literals('src/checks/id.ts')).toMatchObject([{ source, flags }]);
  expect(literals('src/verify/judge.ts')).toMatchObject([
    { source: '[\\p{Cc}\\p{Cf}\\p{Cs}]', flags: 'u' },
    { source: '[\\v\\f\\uFEFF]', flags: 'u' },
  ]);
  const made = await constructed(async () => {
    expect(/made by no file of ours/.test('made by no file of ours')).toBe(true);
    const { timePhrases } = await import('../../src/checks/timePhrases.ts');
    timePhrases('two days later');
  });
  const places = new Set(made.map(({ at }) => at.replace(/:\d+$/, '')));
  expect([...places]).toEqual(['src/checks/timePhrases.ts']);
});
