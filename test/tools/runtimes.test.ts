import { describe, expect, it } from 'vitest';
import * as core from '../../src/core.ts';
import * as formats from '../../src/formats.ts';
import * as onrecord from '../../src/index.ts';
import * as schema from '../../src/schema.ts';
import { type Answers, unlike } from '../../tools/runtimes/compare.ts';
import { probe as program } from '../../tools/runtimes/programs.ts';

const doors = {
  onrecord,
  'onrecord/core': core,
  'onrecord/formats': formats,
  'onrecord/schema': schema,
};
const url = `data:text/javascript;base64,${Buffer.from(program).toString('base64')}`;
const { probe } = (await import(/* @vite-ignore */ url)) as {
  probe: (asked: object) => Promise<Answers>;
};
const answers = await probe(doors);

describe('the probe of the runtimes', () => {
  it('asks every function of every door', () => {
    expect(unlike(answers, answers)).toEqual([]);
  });

  it('fails for a function that it does not ask', async () => {
    const more = await probe({ ...doors, 'onrecord/core': { ...core, getMore: () => 1 } });
    expect(unlike(answers, more)).toEqual([
      'onrecord/core getMore is not asked: add it to the probe',
    ]);
  });

  it('fails where one value differs, one name is missing, or nothing was asked', async () => {
    const other = await probe({ ...doors, onrecord: { ...onrecord, getQuote: () => 'else' } });
    expect(unlike(answers, other)).toEqual([
      expect.stringMatching(/^onrecord getQuote is .*, elsewhere/),
    ]);
    const { toHtml, ...fewer } = formats;
    expect(unlike(answers, await probe({ ...doors, 'onrecord/formats': fewer }))).toEqual([
      expect.stringMatching(/^onrecord\/formats toHtml is missing/),
    ]);
    expect(unlike({}, {})).toEqual(['only 0 values were asked']);
    expect(toHtml).toBeTypeOf('function');
  });

  it('gives two objects with the same fields the same digest', async () => {
    const [one, two] = [
      { a: 1, b: [{ c: 2, d: 3 }] },
      { b: [{ d: 3, c: 2 }], a: 1 },
    ];
    const of = async (value: object): Promise<string | undefined> =>
      (await probe({ ...doors, 'x.json': value }))['x.json'];
    expect(await of(one)).toBe(await of(two));
    expect(await of(one)).not.toBe(await of({ ...two, a: 2 }));
  });
});
