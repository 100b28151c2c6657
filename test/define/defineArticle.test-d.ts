import { expectTypeOf, test } from 'vitest';
import { defineArticle } from '../../src/define/defineArticle.ts';
import type { Quote } from '../../src/model/quote.ts';

test('three lines are an article', () => {
  const article = defineArticle({
    paragraphs: { p1: 'Ana said: “the door is open”.' },
    parties: { ana: { name: 'Ana', kind: 'person' } },
    quotes: { doorIsOpen: { paragraph: 'p1', exact: 'the door is open', speaker: 'ana' } },
  });
  const { doorIsOpen } = article.quotes;
  expectTypeOf(doorIsOpen.exact).toEqualTypeOf<'the door is open'>();
  expectTypeOf(doorIsOpen.text).toEqualTypeOf<'the door is open'>();
  expectTypeOf(doorIsOpen.speaker).toEqualTypeOf<'ana'>();
  expectTypeOf(doorIsOpen.id).toEqualTypeOf<'doorIsOpen'>();
  expectTypeOf(doorIsOpen.kind).toEqualTypeOf<'direct'>();
  expectTypeOf(doorIsOpen.start).toEqualTypeOf<number>();
  expectTypeOf(doorIsOpen.attribution[0].party).toEqualTypeOf<'ana'>();
  expectTypeOf(doorIsOpen.record.verdict).toEqualTypeOf<'unverified'>();
  expectTypeOf(article.parties.ana.named).toEqualTypeOf<true>();
  expectTypeOf(article.paragraphs.p1.text).toEqualTypeOf<'Ana said: “the door is open”.'>();
  // @ts-expect-error a quotation that nobody wrote is not there
  article.quotes.windowIsOpen;
  // @ts-expect-error nothing is widened
  expectTypeOf(doorIsOpen.exact).toEqualTypeOf<string>();
});

test('words that are not in their paragraph are refused', () => {
  defineArticle({
    paragraphs: { p1: 'Ana said: “the door is open”.' },
    parties: { ana: { name: 'Ana', kind: 'person' } },
    // @ts-expect-error ✗ doorIsOpen: “the door is shut” is not verbatim in paragraph "p1"
    quotes: { doorIsOpen: { paragraph: 'p1', exact: 'the door is shut', speaker: 'ana' } },
  });
});

test('what is not literal is left to run time', () => {
  const paragraphs: Readonly<Record<string, string>> = { p1: 'Ana said: “yes”.' };
  const quotes: Readonly<Record<string, { paragraph: string; exact: string; speaker: string }>> = {
    yes: { paragraph: 'p1', exact: 'yes', speaker: 'ana' },
  };
  const wide = defineArticle({
    paragraphs,
    parties: { ana: { name: 'Ana', kind: 'person' } },
    quotes,
  });
  expectTypeOf(wide.quotes).toEqualTypeOf<Readonly<Record<string, Quote>>>();
  const json = { paragraphs: { p1: 'yes' }, parties: { ana: { name: 'Ana', kind: 'person' } } };
  expectTypeOf(defineArticle(json).paragraphs.p1.text).toEqualTypeOf<string>();
  defineArticle(JSON.parse('{}'));
});
