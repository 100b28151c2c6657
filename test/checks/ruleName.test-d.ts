import { it } from 'vitest';
import { checkArticle, type RuleName } from '../../src/core.ts';

it('a rule has one of the names that exist', () => {
  const [issue] = checkArticle({});
  const rule: RuleName | undefined = issue?.rule;
  // @ts-expect-error there is no such rule
  const none: RuleName = 'spelling';
  // @ts-expect-error nor can an issue break it
  return rule === 'spelling' || none === 'names';
});
