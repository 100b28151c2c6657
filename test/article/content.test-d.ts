import { expectTypeOf, test } from 'vitest';
import { type Article, article, getReadings, type Nouns, type RecordId } from '../../src/index.ts';

test('every constant is what the model says, and no less', () => {
  article satisfies Article;
  expectTypeOf(article.quotes.veryWell).toExtend<Nouns['quotes']>();
  const loud = { ...article.quotes.veryWell, kind: 'shouted' } as const;
  // @ts-expect-error a kind that no quotation has
  loud satisfies Nouns['quotes'];
  const { speaker: _, ...unsaid } = article.quotes.veryWell;
  // @ts-expect-error a quotation without a speaker
  unsaid satisfies Nouns['quotes'];
});

test('readings are asked for by an id that exists', () => {
  expectTypeOf<'negotiationsBegin'>().toExtend<RecordId>();
  expectTypeOf(getReadings({ concerns: 'negotiationsBegin' }).length).not.toEqualTypeOf<number>();
  // @ts-expect-error no record has this id
  getReadings({ concerns: 'negotiationsBegan' });
});
