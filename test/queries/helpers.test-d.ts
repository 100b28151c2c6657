import { expectTypeOf, test } from 'vitest';
import * as core from '../../src/core.ts';
import { getQuote, getQuotes, getTimeline } from '../../src/index.ts';

test('ours: exact tuples', () => {
  const two = getQuotes({ speaker: 'kirillDmitriev' });
  expectTypeOf(two.length).toEqualTypeOf<2>();
  expectTypeOf(two[1].exact).toEqualTypeOf<'Historic! Epic!'>();
  expectTypeOf(getQuotes().length).toEqualTypeOf<10>();
  expectTypeOf(getQuotes({ speaker: 'vladimirPutin', paragraph: 'p15' }).length).toEqualTypeOf<2>();
  expectTypeOf(getQuotes({ speaker: 'cnn' })).toEqualTypeOf<readonly []>();
  expectTypeOf(getQuote('ballInCourt').exact).toEqualTypeOf<'ball is in Russia’s court'>();
  expectTypeOf(getTimeline({ from: '2025' }).length).toEqualTypeOf<number>();
  // @ts-expect-error the length is a literal
  expectTypeOf(two.length).toEqualTypeOf<3>();
  // @ts-expect-error no such party
  getQuotes({ speaker: 'whiteHose' });
  // @ts-expect-error no such filter
  getQuotes({ speakers: 'whiteHouse' });
  // @ts-expect-error no such quotation
  getQuote('ballInCort');
});

test('ours: a wide filter gives an ordinary array', () => {
  const speaker = 'cnn' as 'cnn' | 'whiteHouse';
  expectTypeOf(getQuotes({ speaker }).length).toEqualTypeOf<number>();
});

test('anyone’s: what can match', () => {
  const mine = core.defineArticle({
    paragraphs: { p1: 'Ana said: “the door is open”.' },
    parties: { ana: { name: 'Ana', kind: 'person' }, bo: { name: 'Bo', kind: 'person' } },
    quotes: { door: { paragraph: 'p1', exact: 'the door is open', speaker: 'ana' } },
  });
  expectTypeOf(
    core.getQuotes(mine, { speaker: 'ana' })[0].exact,
  ).toEqualTypeOf<'the door is open'>();
  expectTypeOf(core.getQuotes(mine, { speaker: 'bo' })).toEqualTypeOf<readonly []>();
  // @ts-expect-error no such party
  core.getQuotes(mine, { speaker: 'eve' });
});
