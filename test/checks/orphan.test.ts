import { describe, expect, it } from 'vitest';
import { faults, GONE, sentence } from './damage.ts';

describe('orphan', () => {
  it.each([
    ['parties.nobody', { id: 'nobody', name: 'Nobody', kind: 'person', named: false }],
    ['parties.club', { id: 'club', name: 'Club', kind: 'group', named: true, members: ['cnn'] }],
    ['places.moon', { id: 'moon', name: 'The Moon', kind: 'world' }],
    ['sources.diary', { id: 'diary', name: 'A diary', level: 'B' }],
    [
      'statements.silence',
      { id: 'silence', speaker: 'cnn', medium: 'post', quotes: [], reported: [] },
    ],
  ])('reports %s, which nothing refers to', (path, row) => {
    expect(faults([path, row])).toEqual([`orphan ${path}`]);
  });

  it('does not count what a record says of itself', () => {
    const moon = { id: 'moon', name: 'The Moon', kind: 'world', within: 'moon' };
    expect(faults(['places.moon', moon])).toEqual([
      'orphan places.moon',
      'cycle places.moon.within',
    ]);
  });

  it('takes a statement that points at indirect speech itself', () => {
    const reported = [{ paragraph: 'p2', start: 46, end: 56, exact: 'negotiated' }];
    const row = { id: 'told', speaker: 'cnn', medium: 'post', quotes: [], reported };
    const first = ({
      whiteHouseReadout,
      ...others
    }: object & { whiteHouseReadout?: object }): object => ({
      whiteHouseReadout,
      told: row,
      ...others,
    });
    expect(faults(['statements', first])).toEqual([]);
  });

  it('reports a party that lost its last mention', () => {
    expect(faults(['mentions.p16AllParties', GONE], ['readings.whoAllPartiesAre', GONE])).toContain(
      'orphan parties.allParties',
    );
  });

  it('still asks where only the provenance has a fault', () => {
    expect(faults(['provenance.language', 7])).toEqual(['shape provenance.language']);
  });

  it('says what to do', () => {
    expect(sentence(['sources.diary', { id: 'diary', name: 'A diary', level: 'B' }])).toBe(
      'diary: no record refers to this source; point at its words, or leave it out',
    );
  });
});
