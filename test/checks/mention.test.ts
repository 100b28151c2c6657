import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { authored } from '../../src/article/authored.ts';
import { faults, GONE, sentence } from './damage.ts';

const mentions = fc.constantFrom(...Object.values(authored.mentions));

describe('mention', () => {
  it('reports a mention of a party and a place at once', () => {
    fc.assert(
      fc.property(mentions, ({ id, party }) => {
        const other = party === undefined ? 'party' : 'place';
        const found = faults([`mentions.${id}.${other}`, other === 'party' ? 'cnn' : 'world']);
        expect(found.filter((one) => !one.startsWith('order '))).toEqual([
          `mention mentions.${id}`,
        ]);
      }),
      { numRuns: 30 },
    );
  });

  it('reports a mention of nothing', () => {
    fc.assert(
      fc.property(mentions, ({ id }) => {
        const found = faults([`mentions.${id}.party`, GONE], [`mentions.${id}.place`, GONE]);
        expect(found.filter((one) => !/^(?:order|orphan|attribution) /.test(one))).toEqual([
          `mention mentions.${id}`,
        ]);
      }),
      { numRuns: 30 },
    );
  });

  it.each([
    ['mentions.p11Cnn.form', 'nickname', 'vocabulary mentions.p11Cnn.form'],
    ['mentions.p11Cnn.party', 7, 'shape mentions.p11Cnn.party'],
    ['mentions.p11Cnn.party', null, 'shape mentions.p11Cnn.party'],
  ])('leaves %s = %s to the shape', (path, value, fault) => {
    expect(faults([path, value])).toEqual([fault]);
  });

  it('says which, and what to do', () => {
    expect(sentence(['mentions.p15World.party', 'russia'])).toBe(
      'p15World: “the world” refers to a party and a place at once; give it one of the two',
    );
    expect(sentence(['mentions.p15World.place', GONE])).toBe(
      'p15World: “the world” refers to neither a party nor a place; give it one of the two',
    );
  });
});

describe('describedAs', () => {
  it.each([
    'US president',
    'US President ',
    'U.S. President',
    'Presiden',
    'S President',
    'the US President',
    '',
  ])('reports “%s”, which no paragraph has', (words) => {
    expect(faults(['parties.donaldTrump.describedAs', words])).toEqual(
      words === 'US President ' ? [] : ['describedAs parties.donaldTrump.describedAs'],
    );
  });

  it('says what to do', () => {
    expect(sentence(['parties.marcoRubio.describedAs', 'the top diplomat'])).toBe(
      'marcoRubio: no paragraph has “the top diplomat”; describe a party in the article’s own words',
    );
  });
});
