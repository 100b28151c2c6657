import { describe, expect, it } from 'vitest';
import { memo } from '../../src/text/memo.ts';

type Words = { readonly held: readonly { readonly words: string }[] };
const frozen = (words: string): Words =>
  Object.freeze({ held: Object.freeze([Object.freeze({ words })]) });

/** A memo, and how often it has made something. */
function counted() {
  let times = 0;
  const of = memo((...parts: readonly (Words | string | undefined)[]) => ({ parts, of: ++times }));
  return { of, times: () => times };
}

describe('memo', () => {
  it('makes once what is frozen with all that it holds', () => {
    const { of, times } = counted();
    const [one, other] = [frozen('a'), frozen('b')];
    expect(of(one, other, undefined, 'x')).toBe(of(one, other, undefined, 'x'));
    expect(times()).toBe(1);
  });

  it('makes anew where any of the objects is another', () => {
    const { of } = counted();
    const [one, other, third] = [frozen('a'), frozen('b'), frozen('b')];
    const made = of(one, other);
    expect(of(one, third).parts).toEqual([one, third]);
    expect(of(one, third)).not.toBe(made);
    expect(of(one, undefined).parts).toEqual([one, undefined]);
    expect(of(other, one).parts).toEqual([other, one]);
  });

  it.each([
    { held: [Object.freeze({ words: 'a' })] },
    Object.freeze({ held: [Object.freeze({ words: 'a' })] }),
    Object.freeze({ held: Object.freeze([{ words: 'a' }]) }),
    Object.freeze({ held: Object.freeze([Object.freeze({ words: 'a' }), { words: 'b' }]) }),
  ])('makes anew, each time, what may have changed', (open: Words) => {
    const { of, times } = counted();
    of(open);
    of(open);
    const first = frozen('b');
    of(first, open);
    of(first, open);
    expect(times()).toBe(4);
  });
});
