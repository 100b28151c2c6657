import { describe, expect, it } from 'vitest';
import { toHtml, toTextFragment } from '../../src/formats.ts';
import * as bound from '../../src/index.ts';
import { optionsOf } from '../../src/text/optionsOf.ts';

interface Sides {
  readonly before?: number | undefined;
  readonly after?: number | undefined;
}

const sides = (options: unknown): Partial<Sides> =>
  optionsOf<Sides>(options as Sides, ['before', 'after']);

describe('options', () => {
  it('are what was given, nothing where nothing was', () => {
    expect(sides({ before: 1 })).toEqual({ before: 1 });
    for (const none of [undefined, null, {}]) expect(sides(none)).toEqual({});
  });

  it.each([{ befor: 1 }, { before: 1, x: undefined }, 'before', 10, true, ['before']])(
    'are refused where one would be dropped without a word: %j',
    (options) => {
      expect(() => sides(options)).toThrow(
        new TypeError('options are an object that holds before, after and nothing else'),
      );
    },
  );

  it('are judged so wherever there are any', () => {
    const { article, getContext, quotes, verifyQuote } = bound;
    const [wrong, only] = [{ speker: 'CNN' } as never, 'and nothing else'];
    expect(() => verifyQuote('very well', wrong)).toThrow(
      new TypeError(`options are an object that holds speaker ${only}`),
    );
    expect(() => verifyQuote('very well', 'CNN' as never)).toThrow(TypeError);
    const both = new TypeError(`options are an object that holds before, after ${only}`);
    expect(() => getContext(quotes.veryWell, wrong)).toThrow(both);
    expect(() => bound.getContext(quotes.veryWell, 10 as never)).toThrow(both);
    for (const write of [toHtml, () => toTextFragment(article, quotes.veryWell, wrong)]) {
      expect(() => write(article, wrong)).toThrow(
        new TypeError(`options are an object that holds url ${only}`),
      );
    }
  });
});
