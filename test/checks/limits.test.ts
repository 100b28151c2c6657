import { describe, expect, it } from 'vitest';
import { GONE } from './damage.ts';
import { told } from './ferry.ts';

/** So many times the same. */
const times = <one>(many: number, one: one): readonly one[] =>
  Array.from({ length: many }, () => one);

describe('what is meant by an id that is none', () => {
  const said = (many: number): readonly string[] =>
    told(['timeline.start.participants', times(many, 'tomm')]);

  it('is asked of the first hundred', () => {
    expect(new Set(said(100).map((one) => one.replace(/.* — /, '')))).toEqual(
      new Set(['start: there is no party "tomm"; is it "tom"?']),
    );
    expect(said(102).slice(-3)).toEqual([
      'timeline.start.participants[99] — start: there is no party "tomm"; is it "tom"?',
      'timeline.start.participants[100] — start: there is no party "tomm"',
      'timeline.start.participants[101] — start: there is no party "tomm"',
    ]);
  });

  it('is none that is longer than 64, nor one behind the first two thousand', () => {
    const [long, longer] = ['x'.repeat(64), 'x'.repeat(65)];
    const half = 'x'.repeat(32);
    expect(meant(half, 'ana', long)).toBe(long);
    expect(meant(half, 'ana', longer)).toBeUndefined();
    const many = times(1999, 0).map((_, i) => `p${i}`);
    expect(meant('tomm', ...many, 'tom', 'tommo')).toBe('tom');
  });

  it('is found by the first 64 letters', () => {
    const tom = 'tom'.repeat(15);
    expect(meant(`${tom}${'z'.repeat(19)}${'ana'.repeat(10)}`, 'ana', tom)).toBe(tom);
  });
});

/** Which party is meant, of those that there are. */
function meant(by: string, ...ids: readonly string[]): string | undefined {
  const party = (id: string) => ({ id, name: 'Ana Ruiz', kind: 'person', named: true });
  return told(
    ['parties', Object.fromEntries(ids.map((id) => [id, party(id)]))],
    ['timeline.start.participants', [by]],
  )
    .find((one) => one.startsWith('timeline.start.participants[0]'))
    ?.match(/is it "(.*)"\?/)?.[1];
}

describe('a record with a fault may have had any words, so no name is missed', () => {
  const WORDS = { paragraph: 'p3', start: 0, end: 4, exact: 'Vale', place: 'vale', form: 'name' };
  const missed = (many: number): readonly string[] =>
    told(...times(many, 0).map((_, i) => [`mentions.m${i}`, { id: `m${i}`, ...WORDS }] as const), [
      'mentions.p1Ana',
      GONE,
    ]).filter((one) => one.includes('looks like a name'));

  it('where two hundred or fewer have one, unless they stand where it does', () => {
    expect(missed(200)).toHaveLength(1);
    expect(missed(201)).toEqual([]);
  });

  it('where it has no words at all', () => {
    expect(
      told(['mentions.p2Tom.exact', ''], ['mentions.p2Tom.start', 2], ['mentions.p2Tom.end', 2]),
    ).toHaveLength(1);
    expect(
      told(['mentions.p2Tom.exact', ''], ['mentions.p2Tom.start', 0], ['mentions.p2Tom.end', 0]),
    ).toEqual([
      'mentions.p2Tom.end — p2Tom: “” is said to stand at 0 to 0 in paragraph "p2", which has 81 characters',
    ]);
  });
});
