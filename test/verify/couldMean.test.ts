import { expect, it } from 'vitest';
import { couldMean } from '../../src/verify/couldMean.ts';

const person = (name: string) => ({ id: 'one', name, kind: 'person', named: true }) as const;

it.each([
  ['Xi Jinping', 'Xi'],
  ['Xi Jinping', 'Chinese President Xi'],
  ['Vladimir Putin', 'Vladimir'],
  ['Viktor Orbán', 'Orban Viktor'],
  ['Martin Luther King Jr.', 'Dr. King'],
  ['King Charles III', 'King Charles'],
  ['Gabriel García Márquez', 'García'],
  ['Donald Trump', 'Mrs. Trump'],
  ['Alexandria Ocasio-Cortez', 'AOC'],
])('%s may be meant by “%s”', (name, called) => {
  expect(couldMean(person(name), called)).toBe(true);
});

it.each([
  ['Xi Jinping', 'Xi Mingze'],
  ['Donald Trump', 'Ivanka Trump'],
  ['Lee Sung-ho', 'the spokesman for President Lee'],
  ['Pope Francis', 'Pope Leo'],
  ['A source within Putin’s government', 'Putin'],
])('%s is not meant by “%s”', (name, called) => {
  expect(couldMean(person(name), called)).toBe(false);
});

it('an organization is meant by its initials, not by a part of its name', () => {
  const nations = { ...person('United Nations'), kind: 'organization' } as const;
  expect(['UN', 'the U.N.', 'United', 'NATO'].map((name) => couldMean(nations, name))).toEqual([
    true,
    true,
    false,
    false,
  ]);
});

it('a name without letters is nobody’s', () => {
  expect(couldMean(person('—'), 'Ana')).toBe(false);
});
