import { expect, it, vi } from 'vitest';
import * as core from '../../src/core.ts';
import * as door from '../../src/index.ts';

// As the generated constant will be once ids are retired: none is yet.
const retired = vi.hoisted(() => ({
  oldClaim: { moved: 'callLength', since: '2.0.0' },
  oldEvent: { moved: 'trumpPutinCall', since: '2.0.0' },
  oldMention: { moved: 'p3Us', since: '2.0.0' },
  oldParagraph: { moved: 'p17', since: '2.0.0' },
  oldParty: { moved: 'cnn', since: '2.0.0' },
  oldPlace: { moved: 'jeddah', since: '2.0.0' },
  oldProposal: { moved: 'lastingPeace', since: '2.0.0' },
  oldQuote: { moved: 'veryWell', since: '2.0.0' },
  oldReading: { moved: '', since: '2.0.0' },
  oldSkip: { moved: '', since: '2.0.0' },
  oldSource: { moved: 'cnnReport', since: '2.0.0' },
  oldStatement: { moved: 'dmitrievPost', since: '2.0.0' },
  oldTime: { moved: 'twoDaysLater', since: '2.0.0' },
}));
vi.mock('../../src/article/generated/retired.ts', () => ({ retired }));

retired.oldReading.moved = Object.keys(door.readings)[0] as string;
retired.oldSkip.moved = Object.keys(door.skips)[0] as string;

const nouns = {
  Claim: 'claims',
  Event: 'timeline',
  Mention: 'mentions',
  Paragraph: 'paragraphs',
  Party: 'parties',
  Place: 'places',
  Proposal: 'proposals',
  Quote: 'quotes',
  Reading: 'readings',
  Skip: 'skips',
  Source: 'sources',
  Statement: 'statements',
  Time: 'times',
} as const;

const bound = { ...door };
const anyones = { ...core };

it.each(Object.entries(nouns))('get%s finds what a retired id moved to', (name, noun) => {
  const old = `old${name}`;
  const { moved } = retired[old as keyof typeof retired];
  const record = (door.article[noun] as Readonly<Record<string, unknown>>)[moved];
  const get = `get${name}` as 'getQuote';
  expect(record).toBeDefined();
  expect(bound[get](old as never)).toBe(record);
  expect(anyones[get](door.article as core.Article, old)).toBe(record);
});

it('getRecord finds what a retired id of a quotation moved to', () => {
  expect(door.getRecord('oldQuote' as never)).toBe(door.quotes.veryWell);
});

it('a correction is found by its retired id', () => {
  const note = { id: 'note' } as unknown as core.Correction;
  const article = {
    corrections: { note },
    retired: { old: { moved: 'note', since: '2.0.0' } },
  } as const;
  expect(core.getCorrection(article, 'old')).toBe(note);
});
