import { expect, it } from 'vitest';
import { parties } from '../../src/article/generated/parties.ts';
import { partiesNamed } from '../../src/verify/partiesNamed.ts';

it.each([
  ['Putin’s envoy Kirill Dmitriev', 'kirillDmitriev'],
  ['top US diplomat Marco Rubio', 'marcoRubio'],
  ['Sec. Rubio', 'marcoRubio'],
  ['Gen. Rubio', 'marcoRubio'],
  ['Rubio, Trump’s top diplomat', 'marcoRubio'],
  ['Secretary of State', 'marcoRubio'],
  ['Secretary', 'marcoRubio'],
  ['The White House, Washington', 'whiteHouse'],
  ['aljazeera', 'alJazeera'],
  ['@WhiteHouse', 'whiteHouse'],
  ['@marcorubio', 'marcoRubio'],
  ['business envoy', 'kirillDmitriev'],
  ['economic envoy Dmitriev', 'kirillDmitriev'],
  ['the Russian leader', 'vladimirPutin'],
  ['Vladimir Vladimirovich Putin', 'vladimirPutin'],
  ['Zelenskyy', 'volodymyrZelensky'],
  ['Volodymyr Zelenskiy', 'volodymyrZelensky'],
  ['Kirill Dmitriyev', 'kirillDmitriev'],
  ['M. Rubio', 'marcoRubio'],
  ['Rubio, Marco', 'marcoRubio'],
  ['Donald J. Trump', 'donaldTrump'],
])('“%s” names %s', (name, party) => {
  expect(partiesNamed(parties, name)).toEqual([party]);
});

it.each([
  'Ivanka Trump',
  'I. Trump',
  'A. Trump',
  'Sen. T. Rubio',
  'Rubio, Jeanette',
  'Dmitriev and the Russian president',
  'Melania, wife of Donald Trump',
  'spokesman for Marco Rubio',
  'Marco Rubio’s spokesman',
  'Trump and Marco Rubio',
  'not Marco Rubio',
  'Kellogg, Trump’s envoy',
  'John Smith, White House',
  'Putin’s government',
  'Russian',
  'business',
  'Mr',
  ',',
  '',
])('“%s” names nobody', (name) => {
  expect(partiesNamed(parties, name)).toEqual([]);
});

it('a title that several bear does not tell which', () => {
  expect(partiesNamed(parties, 'President')).toEqual([
    'donaldTrump',
    'vladimirPutin',
    'volodymyrZelensky',
  ]);
});
