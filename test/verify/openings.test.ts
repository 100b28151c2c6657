import { expect, it } from 'vitest';
import { verifyText } from '../../src/verify/verifyText.ts';
import { ourArticle } from '../support/ourArticle.ts';

/** Who is named for the last quotation of a text, and how that is judged. */
function told(text: string): string {
  const found = verifyText(ourArticle, text).found.at(-1);
  return `${found?.speaker?.exact ?? '-'} ${found?.verification.speaker.verdict}`;
}

const openings =
  'Although|Because|Since|Once|Though|Until|Whereas|Where|Finally|First|Now|Thus|Still|Yes|No|Per|Quoting|Reportedly|Recently|Famously|Similarly|Notably|Separately|Publicly|Today|On X|In Jeddah|In March|From Moscow|On Tuesday In Jeddah|Unlike|Tomorrow|Tonight|Last Tuesday|Only|Despite|Given|Moreover|Besides|Indeed|Maybe|Here|Soon|What|How|Why|Even|Perhaps|Therefore';

it.each(openings.split('|'))('“%s” opens a sentence and is no part of a name', (opening) => {
  expect(told(`${opening} Dmitriev wrote “Historic! Epic!” on X.`)).toBe('Dmitriev right');
  expect(told(`${opening} Lavrov wrote “Historic! Epic!” on X.`)).toBe('Lavrov wrong');
  expect(told(`${opening} Rubio wrote “Historic! Epic!” on X.`)).toBe('Rubio wrong');
});

it.each(['Businessman', 'Negotiator', 'RDIF CEO'])('“%s” tells what he is', (title) => {
  expect(told(`${title} Dmitriev wrote “Historic! Epic!”`)).toBe(`${title} Dmitriev right`);
});

it.each([
  ['IBM CEO Dmitriev wrote “Historic! Epic!”', 'IBM CEO Dmitriev unknown'],
  ['Anna Dmitriev wrote “Historic! Epic!”', 'Anna Dmitriev wrong'],
  ['Emily Dmitriev wrote “Historic! Epic!”', 'Emily Dmitriev wrong'],
  ['Sally Dmitriev wrote “Historic! Epic!”', 'Sally Dmitriev wrong'],
  ['Theresa Dmitriev wrote “Historic! Epic!”', 'Theresa Dmitriev wrong'],
  ['In Jeddah Marco Rubio wrote “Historic! Epic!”', 'Marco Rubio wrong'],
  ['In Jeddah Kirill Dmitriev wrote “Historic! Epic!”', 'Kirill Dmitriev right'],
  ['In Jeddah Sergei Lavrov wrote “Historic! Epic!”', 'Sergei Lavrov wrong'],
  ['In Jeddah Anna Dmitriev wrote “Historic! Epic!”', 'Anna Dmitriev wrong'],
  ['In Saudi Arabia Dmitriev wrote “Historic! Epic!”', 'Dmitriev right'],
  ['On Truth Social Trump wrote “Historic! Epic!”', 'Trump wrong'],
  ['In The Hague Dmitriev wrote “Historic! Epic!”', 'Dmitriev right'],
  ['From Rubio: “Historic! Epic!”', '- notGiven'],
  ['Has Rubio said “Historic! Epic!”?', '- notGiven'],
  ['Hasn’t Rubio said “Historic! Epic!”?', '- notGiven'],
  ['Should Rubio have said “Historic! Epic!”?', '- notGiven'],
  ['Were Rubio saying “Historic! Epic!”, fine.', '- notGiven'],
  ['Whatever Rubio said, “Historic! Epic!” was loud.', '- notGiven'],
  ['Whoever said “Historic! Epic!” was glad.', '- notGiven'],
  ['It was Rubio who said “Historic! Epic!”', 'Rubio wrong'],
  ['Will Smith said “Historic! Epic!”', 'Will Smith wrong'],
  ['In Jeddah: “Historic! Epic!”', '- notGiven'],
])('%s: %s', (text, expected) => expect(told(text)).toBe(expected));

it.each([
  'Did Putin write “Historic! Epic!”?',
  'Had Putin said “Historic! Epic!”, we would know.',
  'There is no evidence that Putin said “Historic! Epic!”.',
  'The claim that Putin said “Historic! Epic!” is false.',
  'It is false that Putin said “Historic! Epic!”.',
  'You asked whether Putin said “Historic! Epic!”.',
  'You asked if Putin said “Historic! Epic!”.',
  'It was not Putin who wrote “Historic! Epic!”.',
  'It wasn’t Putin who wrote “Historic! Epic!”.',
  'If Putin had said “Historic! Epic!”, we would know.',
  'Whether Putin said it was “Historic! Epic!” is open.',
  'Not Putin wrote “Historic! Epic!”.',
])('denied, asked and supposed, nobody is named: %s', (text) => {
  expect(told(text)).toBe('- notGiven');
});

it.each([
  'Trump claims that Putin said “Historic! Epic!”.',
  'It was Putin who said “Historic! Epic!”.',
  'There is evidence that Putin said “Historic! Epic!”.',
  'If so, Putin said “Historic! Epic!”.',
])('but here: %s', (text) => expect(told(text)).toBe('Putin wrong'));

it.each([
  ['was said by Rubio.', 'Rubio right'],
  ['was later posted by Trump.', 'Trump wrong'],
  [
    'was originally said by Secretary of State Marco Rubio.',
    'Secretary of State Marco Rubio right',
  ],
  ['is a quote from Rubio.', 'Rubio right'],
  ['is a quote from the Russian leader.', 'the Russian leader wrong'],
  ['was a quote from Marco Rubio in Jeddah.', 'Marco Rubio right'],
  ['was what Rubio said.', 'Rubio right'],
  ['is what Putin told reporters.', 'Putin wrong'],
  ['was not said by Dmitriev.', '- notGiven'],
  ['is not what Dmitriev said.', '- notGiven'],
  ['was said by nobody.', '- notGiven'],
  ['was said by a Rubio aide.', 'a Rubio aide wrong'],
])('who is named behind the words: %s', (rest, expected) => {
  expect(told(`“Historic! Epic!” Dmitriev wrote. “ball is in Russia’s court” ${rest}`)).toBe(
    expected,
  );
});
