import { expect, test } from 'vitest';
import { ArticleError } from '../../src/define/articleError.ts';

const ours = new ArticleError([
  { rule: 'verbatim', path: 'quotes.yes', message: 'yes: not verbatim' },
]);
const namesake = Object.assign(new Error('of another copy of the package'), {
  name: 'ArticleError',
});

test.each([
  ['one of this copy', ours, true],
  ['one of another copy, which has its name', namesake, true],
  ['another error', new Error('full'), false],
  ['what has the name and is no error', { name: 'ArticleError' }, false],
  ['nothing', undefined, false],
])('instanceof knows %s', (_, error: unknown, isOne) => {
  expect(error instanceof ArticleError).toBe(isOne);
});
