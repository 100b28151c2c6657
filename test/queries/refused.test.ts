import { describe, expect, it } from 'vitest';
import { article } from '../../src/article/article.ts';
import * as core from '../../src/core.ts';

/** Each key that has known values, with the nearest to a text that is none: of truth values there is none. */
const keys: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  getParties: { kind: 'person', named: '' },
  getMentions: { party: 'cnn', place: 'jeddah', form: 'pronoun', paragraph: 'p1' },
  getPlaces: { within: 'jeddah' },
  getProposals: { by: 'cnn', position: 'questions' },
  getQuotes: {
    speaker: 'cnn',
    holder: 'cnn',
    relayedBy: 'cnn',
    statement: 'dmitrievPost',
    paragraph: 'p1',
    kind: 'direct',
  },
  getSources: { publisher: 'cnn' },
  getStatements: { speaker: 'cnn', medium: 'readout' },
  getTimeline: { status: 'planned' },
  getTimes: { basis: 'external', paragraph: 'p1' },
};

type Ask = (of: unknown, filter: object) => unknown;
const helpers = new Map<string, unknown>(Object.entries(core));

describe.each(Object.entries(keys))('%s', (name, values) => {
  it.each(Object.entries(values))('refuses what %s cannot be: no %s', (key, right) => {
    const ask = helpers.get(name) as Ask;
    const wrong = `${right || 'true'}z`;
    expect(() => ask({ ...article }, { [key]: wrong })).toThrow(
      new RangeError(`${key}: there is no "${wrong}"${right && `; is it "${right}"?`}`),
    );
  });
});
