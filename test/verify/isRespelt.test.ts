import { expect, it } from 'vitest';
import { parties } from '../../src/article/generated/parties.ts';
import { isRespelt } from '../../src/verify/isRespelt.ts';
import { verifyQuote } from '../../src/verify/verifyQuote.ts';
import { ourArticle } from '../support/ourArticle.ts';

const { marcoRubio, kirillDmitriev, vladimirPutin, russianSource, alJazeera, x } = parties;
const hoff = { ...marcoRubio, id: 'hoff', name: 'Lena Hoff', role: 'Mayor' };
const maduro = { ...marcoRubio, id: 'maduro', name: 'Nicolas Maduro', role: 'Leader' };
const xi = { ...marcoRubio, id: 'xi', name: 'Xi Jinping', role: 'President of China' };

it.each([
  [marcoRubio, 'Марко Рубіо'],
  [marcoRubio, '卢比奥'],
  [{ ...hoff, name: 'Лена Гофф' }, 'Lena Hoff'],
  [marcoRubio, 'Marco Rubbio'],
  [marcoRubio, 'Mark Rubio'],
  [marcoRubio, 'Marko Rubio'],
  [marcoRubio, 'Rubioo'],
  [marcoRubio, 'marcoRubbio'],
  [marcoRubio, '@marcorubbio'],
  [marcoRubio, 'Secretary Rubbio'],
  [marcoRubio, 'US Secretary of State Marco Rubbio'],
  [kirillDmitriev, 'Kirill Dimitriev'],
  [kirillDmitriev, 'Kiril Dmitriev'],
  [kirillDmitriev, 'Dmitryev'],
  [kirillDmitriev, 'Dmirtiev'],
  [vladimirPutin, 'Wladimir Putin'],
  [vladimirPutin, 'Vladmir Putin'],
  [vladimirPutin, 'Poutine'],
  [vladimirPutin, 'President Poutine'],
  [vladimirPutin, 'Poutyn'],
  [marcoRubio, 'Mr Marko Rubbio'],
  [maduro, 'Nikolaz Maduro'],
  [marcoRubio, 'M. Rubbio'],
  [alJazeera, 'Al Jazera'],
  [hoff, 'Lena Hof'],
  [hoff, 'Mayor Hof'],
])('%o is %s', (party, name) => expect(isRespelt(party, name)).toBe(true));

it.each([
  [vladimirPutin, 'Rubio'],
  [vladimirPutin, 'Biden'],
  [vladimirPutin, 'Anna Putin'],
  [vladimirPutin, 'Igor Putin'],
  [vladimirPutin, 'Putin’s spokesman'],
  [marcoRubio, 'Maria Rubio'],
  [marcoRubio, 'A. Rubio'],
  [marcoRubio, 'A. Rubbio'],
  [marcoRubio, 'Rubens'],
  [marcoRubio, 'Marco Polo'],
  [kirillDmitriev, 'Ana Dmitriev'],
  [russianSource, 'Poutine'],
  [xi, 'Li'],
  [xi, 'Xu Jinping'],
  [hoff, 'Lena Horn'],
  [x, 'Y'],
  [x, ''],
])('%o is not %s', (party, name) => expect(isRespelt(party, name)).toBe(false));

it.each([
  ['ball is in Russia’s court', 'Marco Rubbio', 'unknown'],
  ['ball is in Russia’s court', 'Marco Rubio on Tuesday', 'right'],
  ['ball is in Russia’s court', 'Putin on Tuesday', 'wrong'],
  ['ball is in Russia’s court', 'Poutine', 'wrong'],
  ['ball is in Russia’s court', 'Putin', 'wrong'],
  ['Historic! Epic!', 'Anna Dmitriev', 'wrong'],
  ['Historic! Epic!', 'Dimitriev', 'unknown'],
  ['ball is in Russia’s court', 'Rubio’s spokesman', 'wrong'],
  ['ball is in Russia’s court', 'Rubio’s negotiator', 'wrong'],
  ['These negotiations will begin immediately', 'Al Jazera', 'unknown'],
])('“%s” by %s: %s', (claimed, speaker, verdict) =>
  expect(verifyQuote(ourArticle, claimed, { speaker }).speaker.verdict).toBe(verdict),
);

it('reads the beginning of a name without end', () => {
  expect(isRespelt(kirillDmitriev, 'Dimitriev')).toBe(true);
  expect(isRespelt(kirillDmitriev, `Dimitriev ${'Xavier '.repeat(1e5)}`)).toBe(false);
  expect(isRespelt(kirillDmitriev, 'D'.repeat(1e6))).toBe(false);
});
