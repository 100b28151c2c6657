import { expect, it } from 'vitest';
import { defineArticle } from '../../src/define/defineArticle.ts';
import { verifyQuote } from '../../src/verify/verifyQuote.ts';
import { ourArticle } from '../support/ourArticle.ts';

const leaders = defineArticle({
  paragraphs: {
    p1: 'Lee Sung-ho said: “The deal is off.”',
    p2: 'Bruce Lee said: “The deal is on.”',
    p3: 'Xi Jinping said: “No war.” President Xi left.',
  },
  parties: {
    sungHo: { name: 'Lee Sung-ho', kind: 'person' },
    bruce: { name: 'Bruce Lee', kind: 'person' },
    jinping: { name: 'Xi Jinping', kind: 'person' },
  },
  quotes: {
    off: { paragraph: 'p1', exact: 'The deal is off.', speaker: 'sungHo' },
    on: { paragraph: 'p2', exact: 'The deal is on.', speaker: 'bruce' },
    noWar: { paragraph: 'p3', exact: 'No war.', speaker: 'jinping' },
  },
});
const judged = (claimed: string, speaker: string) =>
  verifyQuote(leaders, claimed, { speaker }).speaker.verdict;

it.each([
  ['The deal is off', 'Lee', 'unknown'],
  ['The deal is off', 'Bruce Lee', 'wrong'],
  ['The deal is off', 'Sung', 'unknown'],
  ['The deal is off', 'the spokesman for President Lee', 'wrong'],
  ['The deal is off', 'a spokesman', 'unknown'],
  ['The deal is off', 'she', 'unknown'],
  ['The deal is on', 'Lee', 'right'],
  ['No war', 'Chinese President Xi', 'unknown'],
  ['No war', 'President Xi', 'unknown'],
  ['No war', 'Xi Mingze', 'wrong'],
])('“%s” by “%s”: %s', (claimed, speaker, verdict) => {
  expect(judged(claimed, speaker)).toBe(verdict);
});

it('a family name that stands first is right where the record has it', () => {
  const parties = {
    ...leaders.parties,
    jinping: { ...leaders.parties.jinping, describedAs: 'President Xi' },
  };
  const by = (speaker: string) =>
    verifyQuote({ ...leaders, parties }, 'No war', { speaker }).speaker.verdict;
  expect(['Xi', 'Mr Xi', 'President Xi'].map(by)).toEqual(['right', 'unknown', 'right']);
});

it('a whole name is its bearer’s, though it begins another', () => {
  const other = { ...leaders.parties.bruce, id: 'other', name: 'Lee Sung' };
  const parties = { ...leaders.parties, other };
  const found = verifyQuote({ ...leaders, parties } as never, 'The deal is off', {
    speaker: 'Lee Sung',
  });
  expect(found.speaker.verdict).toBe('wrong');
  expect(judged('The deal is off', 'Lee Sung')).toBe('unknown');
});

it('a name is wrong even where the voice is no party', () => {
  const { jinping: _, ...parties } = leaders.parties;
  const found = verifyQuote({ ...leaders, parties }, 'No war', { speaker: 'Xi' });
  expect(found.speaker.verdict).toBe('wrong');
});

it('words of the reporter may be the article’s, and nobody’s by name', () => {
  const by = (speaker: string) =>
    verifyQuote(ourArticle, 'Putin teased the world with a vague answer', { speaker }).speaker
      .verdict;
  expect(['the article', 'he', 'Kyiv Post', 'Rubio'].map(by)).toEqual([
    'unknown',
    'unknown',
    'unknown',
    'wrong',
  ]);
});

it('a party holds what is said only where every quotation says so', () => {
  const holds = (claimed: string) =>
    verifyQuote(ourArticle, claimed, { speaker: 'The presidents' }).speaker.holds;
  const [held, bare] = [
    'the movement to peace will begin with an energy and infrastructure ceasefire',
    'These negotiations will begin immediately',
  ];
  expect(holds(held)).toBe(true);
  expect(holds(`${held}. ${bare}`)).toBeUndefined();
});
