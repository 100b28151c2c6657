import { expect, it } from 'vitest';
import { couldMean } from '../../src/verify/couldMean.ts';

const person = (name: string) => ({ id: 'one', name, kind: 'person', named: true }) as const;

it.each([
  ['Darren Pike', 'boss Pike'],
  ['Darren Pike', 'DCI Pike'],
  ['Darren Pike', 'an emotional Pike'],
  ['Darren Pike', 'Wexley manager Pike'],
  ['Darren Pike', 'Wexley’s Pike'],
  ['Darren Pike', 'Lady Pike'],
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
  ['Darren Pike', 'TJ Pike'],
  ['Donald Trump', 'Ivanka Trump'],
  ['Lee Sung-ho', 'the spokesman for President Lee'],
  ['Pope Francis', 'Pope Leo'],
  ['Ursula von der Leyen', 'Heiko von der Leyen'],
  ['Marco Rubio', 'Anna van den Rubio'],
  ['Darren Pike', 'a brother of Pike'],
  ['Darren Pike', 'young Tom Pike'],
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
