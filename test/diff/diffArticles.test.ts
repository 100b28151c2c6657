import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { ArticleError } from '../../src/define/articleError.ts';
import { defineArticle } from '../../src/define/defineArticle.ts';
import { diffArticles } from '../../src/diff/diffArticles.ts';
import { isHarmless } from '../../src/diff/isHarmless.ts';
import { leastBump } from '../../src/diff/leastBump.ts';
import { article } from '../../src/index.ts';
import { sample, sampleData } from '../schema/sample.ts';
import { edited, patched } from './edits.ts';

// biome-ignore lint/suspicious/noExplicitAny: an article as JSON, free to be edited at any place
type Data = any;

const itself: { text?: object } = {};
itself.text = itself;

/** What a change of the sample is told as: kind, path, consequence. */
function told(change: (data: Data) => void): readonly string[] {
  const data = sampleData();
  change(data);
  return diffArticles(sample(), data).map(({ kind, path, bump }) => `${bump}: ${kind} ${path}`);
}

describe('a change and its consequence', () => {
  it.each<[string, (data: Data) => void, readonly string[]]>([
    ['nothing', () => {}, []],
    [
      'a new record',
      ({ skips }) => Object.assign(skips, { rome: { ...skips.oslo, id: 'rome' } }),
      ['minor: added skips.rome'],
    ],
    ['a record that is gone', ({ skips }) => delete skips.oslo, ['major: removed skips.oslo']],
    [
      'a record whose id moved',
      ({ skips, retired }) => {
        skips.city = { ...skips.oslo, id: 'city' };
        retired.oslo = { moved: 'city', since: '0.4.0' };
        delete skips.oslo;
      },
      ['minor: moved skips.oslo', 'minor: added skips.city'],
    ],
    [
      'a record that was split',
      ({ skips, retired }) => {
        for (const id of ['os', 'lo']) skips[id] = { ...skips.oslo, id };
        retired.oslo = { split: ['os', 'lo'], since: '0.4.0' };
        delete skips.oslo;
      },
      ['minor: moved skips.oslo', 'minor: added skips.os', 'minor: added skips.lo'],
    ],
    [
      'a record that was split into other words, which nobody cites',
      ({ skips, retired }) => {
        for (const id of ['os', 'lo']) skips[id] = { ...skips.oslo, id, exact: 'Bo' };
        retired.oslo = { split: ['os', 'lo'], since: '0.4.0' };
        delete skips.oslo;
      },
      ['minor: moved skips.oslo', 'minor: added skips.os', 'minor: added skips.lo'],
    ],
    [
      'a quotation whose id moved, and that says other words',
      ({ quotes, retired }) => {
        const { cue: _, ...rest } = quotes.doorIsOpen;
        quotes.shut = { ...rest, id: 'shut', exact: 'is shut', speaker: 'bo' };
        retired.doorIsOpen = { moved: 'shut', since: '0.4.0' };
        retired.doorOpen.moved = 'shut';
        delete quotes.doorIsOpen;
      },
      [
        'major: corrected quotes.doorIsOpen.exact',
        'minor: corrected quotes.doorIsOpen.speaker',
        'major: corrected quotes.doorIsOpen.cue',
        'minor: moved quotes.doorIsOpen',
        'minor: added quotes.shut',
        'major: moved retired.doorOpen',
      ],
    ],
    [
      'the words of the source of a quotation whose id moved',
      ({ quotes, retired }) => {
        const record = { ...quotes.doorIsOpen.record, wording: 'shut' };
        quotes.door = { ...quotes.doorIsOpen, id: 'door', record };
        retired.doorIsOpen = { moved: 'door', since: '0.4.0' };
        delete retired.doorOpen;
        delete quotes.doorIsOpen;
      },
      [
        'major: corrected quotes.doorIsOpen.record.wording',
        'minor: moved quotes.doorIsOpen',
        'minor: added quotes.door',
        'major: removed retired.doorOpen',
      ],
    ],
    [
      'a quotation that was split into what it says',
      ({ quotes, retired }) => {
        for (const exact of ['is', 'open']) {
          quotes[`${exact}Too`] = { ...quotes.doorIsOpen, id: `${exact}Too`, exact };
        }
        retired.doorIsOpen = { split: ['isToo', 'openToo'], since: '0.4.0' };
        delete retired.doorOpen;
        delete quotes.doorIsOpen;
      },
      [
        'minor: moved quotes.doorIsOpen',
        'minor: added quotes.isToo',
        'minor: added quotes.openToo',
        'major: removed retired.doorOpen',
      ],
    ],
    [
      'a quotation that was split into what it does not say',
      ({ quotes, retired }) => {
        for (const exact of ['is', 'shut']) {
          quotes[`${exact}Too`] = { ...quotes.doorIsOpen, id: `${exact}Too`, exact };
        }
        retired.doorIsOpen = { split: ['isToo', 'shutToo'], since: '0.4.0' };
        delete retired.doorOpen;
        delete quotes.doorIsOpen;
      },
      [
        'major: moved quotes.doorIsOpen',
        'minor: added quotes.isToo',
        'minor: added quotes.shutToo',
        'major: removed retired.doorOpen',
      ],
    ],
    ...(
      [
        ['a paragraph that was split', 'minor', ['Bo of Oslo ', 'relayed it.']],
        ['a paragraph that was split at a space', 'minor', ['Bo of Oslo', 'relayed it.']],
        ['a paragraph that was split and has a word less', 'major', ['Bo of Oslo ', 'relayed.']],
        [
          'a paragraph that was split and has a word more',
          'major',
          ['Bo of Oslo', 'relayed it. Yes.'],
        ],
      ] as const
    ).map(([name, bump, [a, b]]): [string, (data: Data) => void, readonly string[]] => [
      name,
      ({ paragraphs, retired }) => {
        paragraphs.p2a = { ...paragraphs.p2, id: 'p2a', text: a };
        paragraphs.p2b = { ...paragraphs.p2, id: 'p2b', text: b };
        retired.p2 = { split: ['p2a', 'p2b'], since: '0.4.0' };
        delete paragraphs.p2;
      },
      [
        `${bump}: moved paragraphs.p2`,
        'minor: added paragraphs.p2a',
        'minor: added paragraphs.p2b',
      ],
    ]),
    [
      'an id that moved to what is not there',
      ({ skips, retired }) => {
        retired.oslo = { moved: 'city', since: '0.4.0' };
        delete skips.oslo;
      },
      ['major: removed skips.oslo'],
    ],
    [
      'an id that moved to another noun',
      ({ skips, retired }) => {
        retired.oslo = { moved: 'rome', since: '0.4.0' };
        delete skips.oslo;
      },
      ['major: removed skips.oslo'],
    ],
    [
      'a retired id that leads elsewhere',
      ({ retired }) => Object.assign(retired.doorOpen, { moved: 'ana' }),
      ['major: moved retired.doorOpen'],
    ],
    [
      'a retired id that leads to a twin of what it led to',
      ({ quotes, retired }) => {
        quotes.twin = { ...quotes.doorIsOpen, id: 'twin', speaker: 'bo' };
        Object.assign(retired.doorOpen, { moved: 'twin' });
      },
      ['minor: added quotes.twin', 'minor: moved retired.doorOpen'],
    ],
    [
      'a retired id that leads to other words',
      ({ quotes, retired }) => {
        quotes.shut = { ...quotes.doorIsOpen, id: 'shut', exact: 'is open' };
        Object.assign(retired.doorOpen, { moved: 'shut' });
      },
      ['minor: added quotes.shut', 'major: moved retired.doorOpen'],
    ],
    [
      'a retired id that leads to one of those it led to',
      ({ retired }) => {
        retired.everyone = { moved: 'ana', since: '0.4.0' };
      },
      ['minor: moved retired.everyone'],
    ],
    [
      'a retired id that leads nowhere',
      ({ retired }) => Object.assign(retired.doorOpen, { moved: 'nobody' }),
      ['major: removed retired.doorOpen'],
    ],
    [
      'a retired id that is forgotten',
      ({ retired }) => delete retired.doorOpen,
      ['major: removed retired.doorOpen'],
    ],
    [
      'all retired ids forgotten',
      (data) => delete data.retired,
      ['major: removed retired.doorOpen', 'major: removed retired.everyone'],
    ],
    [
      'a retired id that means something else',
      ({ skips, retired }) => {
        skips.doorOpen = { ...skips.oslo, id: 'doorOpen' };
        delete retired.doorOpen;
      },
      ['minor: added skips.doorOpen', 'major: removed retired.doorOpen'],
    ],
    [
      'an id that was never seen and is retired',
      ({ retired }) => Object.assign(retired, { ann: { moved: 'ana', since: '0.4.0' } }),
      ['minor: moved retired.ann'],
    ],
    [
      'quoted words',
      ({ quotes }) => Object.assign(quotes.doorIsOpen, { exact: 'is open' }),
      ['major: corrected quotes.doorIsOpen.exact'],
    ],
    [
      'the words of the primary source',
      ({ quotes }) => Object.assign(quotes.doorIsOpen.record, { wording: 'open' }),
      ['major: corrected quotes.doorIsOpen.record.wording'],
    ],
    [
      'a word of a paragraph',
      ({ paragraphs }) => Object.assign(paragraphs.p2, { text: 'Bo of Bergen relayed it.' }),
      ['major: corrected paragraphs.p2.text'],
    ],
    [
      'the order of paragraphs',
      (data) =>
        Object.assign(data, { paragraphs: { p2: data.paragraphs.p2, p1: data.paragraphs.p1 } }),
      ['major: corrected paragraphs'],
    ],
    [
      'who said it',
      ({ quotes }) => Object.assign(quotes.doorIsOpen, { speaker: 'bo' }),
      ['minor: corrected quotes.doorIsOpen.speaker'],
    ],
    [
      'one of a list',
      ({ quotes }) => Object.assign(quotes.doorIsOpen.attribution[1], { basis: 'text' }),
      ['minor: corrected quotes.doorIsOpen.attribution'],
    ],
    [
      'a field that is gone',
      ({ quotes }) => delete quotes.doorIsOpen.cue,
      ['major: corrected quotes.doorIsOpen.cue'],
    ],
    [
      'a field that is new',
      ({ skips, parties }) => Object.assign(parties.bo, { role: skips.oslo.why }),
      ['minor: corrected parties.bo.role'],
    ],
    [
      'a note',
      ({ quotes }) => Object.assign(quotes.doorIsOpen.record, { note: 'Another.' }),
      ['patch: corrected quotes.doorIsOpen.record.note'],
    ],
    [
      'the provenance',
      ({ provenance }) => {
        provenance.headline = 'Shut';
        provenance.rights.text = 'Not free.';
      },
      ['major: corrected provenance.headline', 'minor: corrected provenance.rights.text'],
    ],
  ])('%s', (_, change, expected) => {
    expect(told(change)).toEqual(expected);
  });

  it.each<[(data: Data) => void, string]>([
    [({ skips }) => delete skips.oslo, 'oslo: the skip is gone, and its id leads nowhere'],
    [
      ({ parties }) => Object.assign(parties.bo, { named: false }),
      'bo: named was true and is false',
    ],
    [({ quotes }) => delete quotes.doorIsOpen.cue, 'doorIsOpen: cue is gone; it was {"paragraph"'],
    [
      ({ retired }) => delete retired.everyone,
      'everyone: was split into "ana" and "bo", and leads nowhere now',
    ],
    [({ provenance }) => Object.assign(provenance, { url: 'u' }), 'provenance: url was “https'],
  ])('is told in a sentence', (change, sentence) => {
    const data = sampleData();
    change(data);
    expect(diffArticles(sample(), data)[0]?.message).toContain(sentence);
  });

  it.each<[(data: Data) => void, readonly string[]]>([
    [
      ({ skips }) => Object.assign(skips, { rome: { ...skips.oslo, id: 'rome' } }),
      ['rome: a new skip'],
    ],
    [
      ({ skips, retired }) => {
        skips.city = { ...skips.oslo, id: 'city' };
        retired.oslo = { moved: 'city', since: '0.4.0' };
        delete skips.oslo;
      },
      ['oslo: the skip moved to "city"', 'city: a new skip'],
    ],
    [
      ({ skips, retired }) => {
        skips.os = { ...skips.oslo, id: 'os' };
        retired.oslo = { split: ['os', 'lo'], since: '0.4.0' };
        delete skips.oslo;
      },
      [
        'oslo: the skip was split into "os" and "lo", where there is no such skip',
        'os: a new skip',
      ],
    ],
    [
      (data) =>
        Object.assign(data, { paragraphs: { p2: data.paragraphs.p2, p1: data.paragraphs.p1 } }),
      ['p2: the paragraph stands where "p1" stood'],
    ],
    [({ parties }) => Object.assign(parties.bo, { role: 'Clerk' }), ['bo: role is new: “Clerk”']],
    [
      ({ retired }) => Object.assign(retired.doorOpen, { moved: 'ana' }),
      ['doorOpen: moved to "ana", which is not what it led to'],
    ],
    [
      ({ parties, retired }) => {
        parties.anna = { ...parties.ana, id: 'anna', name: 'Anna' };
        parties.bob = { ...parties.bo, id: 'bob' };
        retired.ana = { moved: 'anna', since: '0.4.0' };
        retired.bo = { moved: 'bob', since: '0.4.0' };
        retired.everyone.split = ['anna', 'bob'];
        delete parties.ana;
        delete parties.bo;
      },
      [
        'ana: name was “Ana” and is “Anna”',
        'ana: the party moved to "anna"',
        'bo: the party moved to "bob"',
        'anna: a new party',
        'bob: a new party',
        'everyone: was split into "anna" and "bob"',
      ],
    ],
    [
      ({ paragraphs, retired }) => {
        paragraphs.p3 = { ...paragraphs.p2, id: 'p3' };
        paragraphs.p4 = { ...paragraphs.p2, id: 'p4' };
        retired.p2 = { split: ['p3', 'p4'], since: '0.4.0' };
        delete paragraphs.p2;
      },
      [
        'p2: the paragraph was split into "p3" and "p4", and the words are not the same',
        'p3: a new paragraph',
        'p4: a new paragraph',
      ],
    ],
    [
      ({ retired }) => Object.assign(retired.doorOpen, { moved: 'nobody' }),
      ['doorOpen: moved to "nobody", where there is no such record'],
    ],
    [
      ({ retired }) => Object.assign(retired.doorOpen, { since: '0.5.0' }),
      ['doorOpen: moved to "doorIsOpen"'],
    ],
    [
      ({ skips, retired }) => {
        skips.doorOpen = { ...skips.oslo, id: 'doorOpen' };
        delete retired.doorOpen;
      },
      [
        'doorOpen: a new skip',
        'doorOpen: moved to "doorIsOpen", and means another record now; an id is never used again',
      ],
    ],
    [
      ({ retired }) => delete retired.doorOpen,
      ['doorOpen: moved to "doorIsOpen", and leads nowhere now'],
    ],
    [
      ({ quotes }) => delete quotes.doorIsOpen.record.note,
      ['doorIsOpen: record.note is gone; it was “'],
    ],
  ])('is told in these words', (change, expected) => {
    const data = sampleData();
    change(data);
    const found = diffArticles(sample(), data).map(({ message }) => message);
    expect(found).toHaveLength(expected.length);
    for (const [i, words] of expected.entries()) {
      if (words.endsWith('“')) expect(found[i]).toContain(words);
      else expect(found[i]).toBe(words);
    }
  });

  it('is told by noun and id where the id is the name of the noun', () => {
    const named = (name: string) =>
      defineArticle({ paragraphs: { p1: 'No.' }, parties: { parties: { name, kind: 'person' } } });
    const paths = diffArticles(named('A'), named('B')).map(({ path }) => path);
    expect(paths).toEqual(['parties.parties.name']);
  });

  it('gives what was and what is, where there is any', () => {
    const data = sampleData();
    const before = sample();
    data.parties.bo.role = 'Clerk';
    delete data.quotes.doorIsOpen.cue;
    data.quotes.doorIsOpen.speaker = 'bo';
    data.retired.doorOpen.moved = 'ana';
    data.retired.ann = { moved: 'ana', since: '0.4.0' };
    const { cue } = before.quotes.doorIsOpen as unknown as Data;
    const fields = diffArticles(before, data).map(({ message: _, bump: __, ...rest }) => rest);
    expect(fields).toEqual([
      { kind: 'corrected', noun: 'parties', id: 'bo', path: 'parties.bo.role', after: 'Clerk' },
      {
        kind: 'corrected',
        noun: 'quotes',
        id: 'doorIsOpen',
        path: 'quotes.doorIsOpen.speaker',
        before: 'ana',
        after: 'bo',
      },
      {
        kind: 'corrected',
        noun: 'quotes',
        id: 'doorIsOpen',
        path: 'quotes.doorIsOpen.cue',
        before: cue,
      },
      {
        kind: 'moved',
        noun: 'parties',
        id: 'doorOpen',
        path: 'retired.doorOpen',
        before: sampleData().retired.doorOpen,
        after: data.retired.doorOpen,
      },
      {
        kind: 'moved',
        noun: 'parties',
        id: 'ann',
        path: 'retired.ann',
        after: data.retired.ann,
      },
    ]);
    for (const change of diffArticles(before, data)) {
      if (change.path.endsWith('role') || change.id === 'ann') {
        expect(Object.keys(change)).not.toContain('before');
      }
      if (change.path.endsWith('cue')) expect(Object.keys(change)).not.toContain('after');
    }
  });

  it('is minor where a note is new, major where it is gone: its type comes and goes with it', () => {
    const [without, with_] = [sampleData(), sampleData()];
    delete without.quotes.doorIsOpen.record.note;
    with_.quotes.doorIsOpen.record.note = 'Seen.';
    expect(diffArticles(without, with_).map(({ bump }) => bump)).toEqual(['minor']);
    expect(diffArticles(with_, without).map(({ bump }) => bump)).toEqual(['major']);
  });

  it('is no fault where words of the source are new, and no other order where a paragraph is', () => {
    const [before, after] = [sampleData(), sampleData()];
    delete before.quotes.doorIsOpen.record.wording;
    after.paragraphs = { p0: { ...after.paragraphs.p1, id: 'p0' }, ...after.paragraphs };
    expect(diffArticles(before, after).map(({ kind, path, bump }) => [kind, path, bump])).toEqual([
      ['added', 'paragraphs.p0', 'minor'],
      ['corrected', 'quotes.doorIsOpen.record.wording', 'minor'],
    ]);
    const { p1, ...others } = sampleData().paragraphs;
    const turned = { ...sampleData(), paragraphs: { ...others, p1 } };
    expect(diffArticles(sample(), turned)[0]).toMatchObject({
      kind: 'corrected',
      noun: 'paragraphs',
      id: 'p2',
      path: 'paragraphs',
      before: Object.keys(sample().paragraphs),
      after: Object.keys(turned.paragraphs),
    });
  });

  it('is told of an id that leads on to what is gone, or to nothing at all', () => {
    const after = sampleData();
    delete after.quotes.doorIsOpen;
    const told = diffArticles(sample(), after).map(({ kind, path }) => `${kind} ${path}`);
    expect(told).toContain('removed quotes.doorIsOpen');
    expect(told).toContain('removed retired.doorOpen');
    const nothing = sampleData();
    nothing.retired.ann = { split: [], since: '0.4.0' };
    expect(diffArticles(sample(), nothing).map(({ kind, path }) => `${kind} ${path}`)).toEqual([
      'removed retired.ann',
    ]);
  });

  it('is told of each list that is shorter, longer or in another order', () => {
    const speakers = (holders: readonly string[]): Data => {
      const data = sampleData();
      data.quotes.doorIsOpen.holders = holders;
      return data;
    };
    for (const [a, b] of [
      [['ana'], ['ana', 'bo']],
      [['ana', 'bo'], ['ana']],
      [
        ['ana', 'bo'],
        ['bo', 'ana'],
      ],
    ] as const) {
      expect(diffArticles(speakers(a), speakers(b)).map(({ path }) => path)).toEqual([
        'quotes.doorIsOpen.holders',
      ]);
    }
  });

  it('of an id that leads to what was never there is one of the paragraphs', () => {
    const [before, after] = [sampleData(), sampleData()];
    after.retired.ann = { moved: 'nobody', since: '0.4.0' };
    before.retired.eve = { moved: 'nothing', since: '0.4.0' };
    expect(diffArticles(before, after).map(({ kind, noun, id }) => [kind, noun, id])).toEqual([
      ['removed', 'paragraphs', 'eve'],
      ['removed', 'paragraphs', 'ann'],
    ]);
    after.retired.eve = { ...before.retired.eve };
    delete after.retired.ann;
    expect(diffArticles(before, after)).toEqual([]);
    after.retired.eve = { split: ['ana', 'nothing'], since: '0.4.0' };
    expect(diffArticles(before, after).map(({ kind }) => kind)).toEqual(['removed']);
  });

  it('of an article written before there was a noun, or a retired id, is none of a fault', () => {
    const { skips: _, retired: __, ...older } = sampleData();
    expect(diffArticles(older, sample()).map(({ kind, path }) => `${kind} ${path}`)).toEqual([
      'added skips.oslo',
      'moved retired.doorOpen',
      'moved retired.everyone',
    ]);
  });
});

describe('diffArticles', () => {
  it('finds nothing between an article and itself, whatever way it came', () => {
    expect(diffArticles(article, article)).toEqual([]);
    expect(diffArticles(article, JSON.parse(JSON.stringify(article)))).toEqual([]);
    fc.assert(fc.property(edited, (data) => diffArticles(data, data).length === 0));
  });

  it('finds all: the changes, made to the one, give the other', () => {
    fc.assert(
      fc.property(edited, edited, (a, b) => {
        expect(patched(a, diffArticles(a, b))).toEqual(b);
      }),
    );
  });

  it('finds all where an id moved and the record says other words', () => {
    const data = sampleData();
    data.quotes.shut = { ...data.quotes.doorIsOpen, id: 'shut', exact: 'is open' };
    data.retired.doorIsOpen = { moved: 'shut', since: '0.4.0' };
    data.retired.doorOpen.moved = 'shut';
    delete data.quotes.doorIsOpen;
    const changes = diffArticles(sample(), data);
    expect(patched(sampleData(), changes)).toEqual(data);
    expect(leastBump(changes)).toBe('major');
  });

  it('finds gone what the other way round is new', () => {
    const ids = (changes: ReturnType<typeof diffArticles>, kind: string) =>
      changes
        .filter((change) => change.kind === kind && !change.path.startsWith('retired'))
        .map(({ path }) => path)
        .sort();
    fc.assert(
      fc.property(edited, edited, (a, b) => {
        const [there, back] = [diffArticles(a, b), diffArticles(b, a)];
        expect(ids(there, 'removed')).toEqual(ids(back, 'added'));
        expect(ids(there, 'corrected')).toEqual(ids(back, 'corrected'));
      }),
    );
  });

  it('is frozen with all that it holds, and leaves both articles alone', () => {
    fc.assert(
      fc.property(edited, edited, (a, b) => {
        const copies = structuredClone([a, b]);
        for (const change of diffArticles(a, b)) {
          expect(Object.isFrozen(change)).toBe(true);
          expect(Object.isFrozen(change.after)).toBe(true);
        }
        expect([a, b]).toEqual(copies);
        expect(Object.isFrozen(b.quotes)).toBe(false);
      }),
    );
  });

  it.each<[string, unknown, unknown, string]>([
    ['nothing', null, article, 'before: an article is an object with fields'],
    [
      'half an article',
      article,
      { text: 'No.' },
      'after.provenance: an article has its provenance',
    ],
    [
      'a record with a fault',
      article,
      { ...article, skips: { a: { id: 'a' } } },
      'after.skips.a.paragraph: a: paragraph is missing',
    ],
    ['a class', new Map(), article, 'before: before: an object with a foreign prototype'],
    ['what contains itself', article, itself, 'after.text: after.text: the data contains itself'],
  ])('throws an ArticleError for %s', (_, before, after, start) => {
    expect(() => diffArticles(before, after)).toThrow(ArticleError);
    try {
      diffArticles(before, after);
    } catch (error) {
      const told = (error as ArticleError).issues.map(({ path, message }) => `${path}: ${message}`);
      expect(told.some((one) => one.startsWith(start))).toBe(true);
    }
  });
});

describe('leastBump', () => {
  const bump = fc.record({ bump: fc.constantFrom('major' as const, 'minor', 'patch') });
  const height = (changes: readonly { readonly bump: 'major' | 'minor' | 'patch' }[]): number =>
    ['patch', 'minor', 'major'].indexOf(leastBump(changes) ?? '');

  it('never falls when there are more changes, and does not ask for their order', () => {
    fc.assert(
      fc.property(fc.array(bump), fc.array(bump), (some, more) => {
        const all = height([...some, ...more]);
        expect(all).toBe(Math.max(height(some), height(more)));
        expect(height([...more, ...some])).toBe(all);
      }),
    );
  });

  it('is the gravest', () => {
    const of = (...bumps: readonly ('major' | 'minor' | 'patch')[]) =>
      leastBump(bumps.map((bump) => ({ bump })));
    expect(of('patch')).toBe('patch');
    expect(of('patch', 'minor', 'patch')).toBe('minor');
    expect(of('minor', 'major', 'patch')).toBe('major');
    expect(() => leastBump(null as never)).toThrow(
      new TypeError('leastBump takes the changes that diffArticles gives'),
    );
  });

  it.each([[{ bump: 'huge' }], [{}], [{ bump: 'patch' }, { bump: undefined }]])(
    'is never guessed of what has no consequence: %j, %j',
    (...changes) => {
      expect(() => leastBump(changes as never)).toThrow(
        new TypeError('leastBump takes the changes that diffArticles gives'),
      );
    },
  );

  it('is nothing for no change', () => {
    expect(leastBump([])).toBeUndefined();
  });
});

test('whoever follows an id to a record of another noun does not come to the same', () => {
  const country = { name: 'Norland', kind: 'country' };
  const place = { noun: 'places', row: { id: 'norland', ...country } } as const;
  const party = { noun: 'parties', row: { id: 'state', ...country, named: true } } as const;
  expect(isHarmless(place, party)).toBe(false);
  expect(isHarmless(place, { ...place, row: { id: 'land', ...country } })).toBe(true);
});
