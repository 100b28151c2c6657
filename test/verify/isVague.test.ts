import { expect, it } from 'vitest';
import { parties } from '../../src/article/generated/parties.ts';
import type { Party } from '../../src/model/party.ts';
import { isVague } from '../../src/verify/isVague.ts';

const institute = { ...parties.whiteHouse, id: 'institute', name: 'Institute for Medicines' };
const { marcoRubio, kirillDmitriev, vladimirPutin, russianSource, whiteHouse } = parties;

it.each([
  ['he', [marcoRubio]],
  ['Someone', [marcoRubio]],
  ['sources', [marcoRubio]],
  ['???', [marcoRubio]],
  ['123', []],
  ['a spokesman', [marcoRubio]],
  ['one analyst', [marcoRubio]],
  ['the statement', [whiteHouse]],
  ['the White House spokesman', [whiteHouse]],
  ['the top US diplomat', [marcoRubio]],
  ['an Institute for Medicines spokeswoman', [institute]],
  ['The American side', [marcoRubio]],
  ['Washington’s top diplomat', [marcoRubio]],
  ['the German chancellor', [marcoRubio, vladimirPutin]],
  ['Putin’s envoy', [kirillDmitriev]],
  ['a Kremlin official', [kirillDmitriev]],
  ['a Kremlin insider', [russianSource]],
  ['the post', [marcoRubio]],
  ['a friend (of hers)', [marcoRubio]],
  ['Mr', [marcoRubio]],
  ['Mayor', [marcoRubio]],
  ['deputy mayor', [marcoRubio]],
  ['the CEO of Acme', [marcoRubio]],
  ['his barrister', [marcoRubio]],
  ['detectives', [marcoRubio]],
  ['a source close to Putin', [russianSource]],
  ['a putin aide', [marcoRubio]],
  ['the House', [whiteHouse]],
] as const)('“%s” may be anybody', (name, voices) => {
  expect(isVague(name, voices, parties)).toBe(true);
});

it.each([
  ['Ivanka Trump', [marcoRubio]],
  ['Secretary of Defense', [marcoRubio]],
  ['White', [whiteHouse]],
  ['Opera House', [whiteHouse]],
  ['ivanka trump', [marcoRubio]],
  ['reporter', [marcoRubio]],
  ['the Kremlin', [marcoRubio]],
  ['The 首相', [marcoRubio]],
  ['Kellogg, Trump’s envoy', [marcoRubio]],
  ['a Putin aide', [vladimirPutin]],
  ['an aide to Vladimir Putin', [vladimirPutin]],
  ['Putin’s government', [russianSource]],
  ['Trump’s envoy', [marcoRubio]],
  ['a White House spokesperson', [kirillDmitriev]],
] as const)('“%s” is not', (name, voices) => {
  expect(isVague(name, voices, parties)).toBe(false);
});

it('tells the words of a name from those of a role beside it', () => {
  const kim: Party = {
    id: 'kim',
    name: 'Kim Han',
    role: 'oil minister',
    kind: 'person',
    named: true,
  };
  const hanoi: Party = { id: 'hanoi', name: 'Hanoi', kind: 'government', named: true };
  const all = { kim, hanoi };
  expect(isVague('a Hanoi envoy', [kim], all)).toBe(false);
  expect(isVague('the minister’s brother', [kim], all)).toBe(false);
  expect(isVague('a Seoul envoy', [kim], all)).toBe(true);
});
