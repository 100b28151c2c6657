import { expectTypeOf, it } from 'vitest';
import { type Article, type DefinedArticle, type Draft, defineArticle } from '../../src/core.ts';

it('a draft can be written down, put together, and defined', () => {
  const draft: Draft = {
    paragraphs: { p1: 'Ana said: “no”.' },
    parties: { ana: { name: 'Ana', kind: 'person' } },
    quotes: { no: { paragraph: 'p1', exact: 'no', speaker: 'ana' } },
    boilerplate: ['p1'],
  };
  const mine = defineArticle(draft);
  expectTypeOf(mine.quotes).toEqualTypeOf<Article['quotes']>();
  const defined: DefinedArticle = mine;
  const article: Article = defined;
  expectTypeOf(article.text).toBeString();
});

it('and refuses what is no draft', () => {
  // @ts-expect-error there are no paragraphs
  const none: Draft = {};
  // @ts-expect-error there is no such field
  const more: Draft = { paragraphs: {}, people: {} };
  // @ts-expect-error there is no such kind of party
  const odd: Draft = { paragraphs: {}, parties: { ana: { name: 'Ana', kind: 5 } } };
  expectTypeOf([none, more, odd]).toBeArray();
});
