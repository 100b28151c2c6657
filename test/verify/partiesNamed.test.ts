import { expect, it } from 'vitest';
import { parties } from '../../src/article/generated/parties.ts';
import { partiesNamed } from '../../src/verify/partiesNamed.ts';

it.each([
  ['Putin’s envoy Kirill Dmitriev', 'kirillDmitriev'],
  ['Putin’s envoy Dmitriev', 'kirillDmitriev'],
  ['US Secretary Marco Rubio to CNN', 'marcoRubio'],
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
  ['Vladimir Missovich Putin', 'vladimirPutin'],
  ['Zelenskyy', 'volodymyrZelensky'],
  ['Volodymyr Zelenskiy', 'volodymyrZelensky'],
  ['Kirill Dmitriyev', 'kirillDmitriev'],
  ['M. Rubio', 'marcoRubio'],
  ['Rubio, Marco', 'marcoRubio'],
  ['Donald J. Trump', 'donaldTrump'],
  ['U.S. President Trump', 'donaldTrump'],
  ['Pres. Trump', 'donaldTrump'],
  ['Trump himself', 'donaldTrump'],
  ['then-President Putin', 'vladimirPutin'],
  ['former Secretary Rubio', 'marcoRubio'],
  ['Rep. Marco Rubio (R-Fla.)', 'marcoRubio'],
  ['Secretary of State of the US Marco Rubio', 'marcoRubio'],
  ['Mr. Trump', 'donaldTrump'],
])('“%s” names %s', (name, party) => {
  expect(partiesNamed(parties, name)).toEqual([party]);
});

it.each([
  'Al Jazeera CEO',
  'the Kyiv Post’s CEO',
  'Kyiv Post CFO',
  'Ukraine PM',
  'White House of Trump adviser',
  'Putin’s wife Dmitriev',
  'aide to Marco Rubio',
  'Ivanka Trump',
  'Mrs Trump',
  'Miss Rubio',
  'Maceo Rubio',
  'Ceola Rubio',
  'Atorina Rubio',
  'Natoria Rubio',
  'Vice President Trump',
  'former leader',
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

const some = Object.fromEntries(
  Object.entries({
    leader: ['Kim Jong Un', 'person'],
    vance: ['J.D. Vance', 'person', 'Vice President of the US'],
    tesla: ['Tesla Inc.', 'organization'],
    defence: ['Ministry of Defence', 'government'],
    karta: ['KARTA', 'media', 'Karelian news agency'],
    paper: ['The New York Times', 'media'],
    ig: ['Katarina Weiß', 'person'],
  } as const).map(([id, [name, kind, role]]) => [
    id,
    { id, name, kind, named: true, ...(role && { role }) },
  ]),
);

it.each([
  ['Un', 'leader'],
  ['KIM JONG UN', 'leader'],
  ['US Vice President JD Vance', 'vance'],
  ['Vice President J. D. Vance', 'vance'],
  ['Tesla', 'tesla'],
  ['Katarina Weiss', 'ig'],
  ['Tesla, Inc.', 'tesla'],
  ['the Defence Ministry', 'defence'],
  ['Karelian news agency KARTA', 'karta'],
  ['UN'],
  ['the UN'],
  ['U.N.'],
  ['Kim'],
  ['The Times'],
  ['the agency'],
])('“%s” is %s', (name, ...ids) => {
  expect(partiesNamed(some, name)).toEqual(ids);
});

const harbour = {
  ana: { id: 'ana', name: 'Ana Ruiz', kind: 'person', named: true },
  ben: { id: 'ben', name: 'Ben Ruiz', kind: 'person', named: true, role: 'Mayor' },
  priya: {
    id: 'priya',
    name: 'Priya Raman',
    kind: 'person',
    named: true,
    role: 'Cardiologist at Northfield University',
  },
  tom: {
    id: 'tom',
    name: 'Tom Kay',
    kind: 'person',
    named: true,
    role: 'Detective Inspector, West Yorkshire Police',
  },
  source: {
    id: 'source',
    name: 'An unnamed source within the government',
    kind: 'person',
    named: false,
  },
} as const;

it.each([
  ['Captain Raman', ['priya']],
  ['Cllr Raman', ['priya']],
  ['Professor Raman', ['priya']],
  ['Judge Raman', ['priya']],
  ['Congresswoman Raman', ['priya']],
  ['cardiologist', ['priya']],
  ['the university', []],
  ['police', []],
  ['inspector', ['tom']],
  ['Mayor Ruiz', ['ben']],
  ['Judge Ruiz', ['ana', 'ben']],
  ['Ana Ruiz MP', ['ana']],
  ['Ana Ruiz PhD', ['ana']],
  ['Ana Ruiz OBE', ['ana']],
  ['Ana Ruiz JR', []],
  ['Ana Ruiz II', []],
  ['Ana Ruiz of Lund', ['ana']],
  ['Ana Ruiz at a press conference', ['ana']],
  ['Ana Ruiz – dockworker', ['ana']],
  ['Ana Ruiz and Tom Kay', []],
  ['Ana Ruiz aide', []],
  ['Ana Ruiz aide of Lund', []],
  ['grandmother of Ana Ruiz of Lund', []],
  ['Tom according to Kay', []],
  ['Kay, Tom', ['tom']],
  ['Kay, Igor', []],
  ['Raman said on X', ['priya']],
  ['Raman, R-Dalton', ['priya']],
  ['Raman, 54', ['priya']],
  ['Republican Raman', ['priya']],
  ['Raman in a statement', ['priya']],
  ['Raman via BBC', ['priya']],
  ['Raman attests', []],
  ['a cardiologist in Lund', []],
  ['the mayor of Lund', []],
  ['Igor Raman in Lund', []],
  ['@DrRaman', ['priya']],
  ['@IgorRaman', []],
  ['Lady Raman', []],
  ['Lt. Raman', []],
  ['the son of Ana Ruiz', []],
  ['Raman of Lund', ['priya']],
  ['said Raman', ['priya']],
  ['Raman said', ['priya']],
  ['according to Raman', ['priya']],
  ['a US source', []],
  ['a source', ['source']],
] as const)('“%s” names %j', (name, ids) => {
  expect(partiesNamed(harbour, name)).toEqual(ids);
});

it('takes one word for no full name, behind a description it may be another', () => {
  const one = { nair: { id: 'nair', name: 'Nair', kind: 'person', named: true } } as const;
  expect(partiesNamed(one, 'activist Nair')).toEqual([]);
  expect(partiesNamed(one, 'Ms Nair')).toEqual(['nair']);
});
