import { describe, expect, it } from 'vitest';
import { faults, sentence } from './damage.ts';

describe('cycle', () => {
  it.each([
    ['proposals.thirtyDayCeasefire.partOf', 'thirtyDayCeasefire'],
    ['places.saudiArabia.within', 'saudiArabia'],
    ['parties.thePresidents.members', ['thePresidents']],
  ])('reports %s that is itself', (path, value) => {
    expect(faults([path, value])).toEqual([`cycle ${path}`]);
  });

  it('reports each record on the way round', () => {
    expect(faults(['places.saudiArabia.within', 'jeddah'])).toEqual([
      'cycle places.saudiArabia.within',
      'cycle places.jeddah.within',
    ]);
    expect(faults(['proposals.bilateralPlans.partOf', 'economicDeals'])).toEqual([
      'cycle proposals.bilateralPlans.partOf',
      'cycle proposals.bilateralRelationship.partOf',
      'cycle proposals.economicDeals.partOf',
    ]);
  });

  it('does not report a record that only leads to a circle', () => {
    const found = faults(['parties.americanOfficials.members', ['americanOfficials']]);
    expect(found).toEqual(['cycle parties.americanOfficials.members']);
  });

  it('says what is wrong', () => {
    expect(sentence(['places.saudiArabia.within', 'saudiArabia'])).toBe(
      'saudiArabia: its within leads back to itself; nothing is a part of its own part',
    );
  });
});
