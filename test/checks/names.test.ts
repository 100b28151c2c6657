import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { authored } from '../../src/article/authored.ts';
import type { Mention } from '../../src/model/mention.ts';
import { faults, GONE } from './damage.ts';
import { says, shown } from './small.ts';

const named: readonly Mention[] = Object.values(authored.mentions).filter(
  ({ form, paragraph }) => form === 'name' && !['p3', 'p4', 'p8', 'p17'].includes(paragraph),
);
const FOLLOWS = /^(?:reference|orphan|order|attribution|names) /;

/** The words that the rule finds without a record. */
const found = (text: string, more: object = {}): readonly string[] =>
  shown(says('names', { paragraphs: { p1: text }, ...more }));

describe('names', () => {
  it('reports every name in the body whose mention is dropped', () => {
    fc.assert(
      fc.property(fc.constantFrom(...named), ({ id, paragraph }) => {
        const left = faults([`mentions.${id}`, GONE]);
        expect(left).toContain(`names paragraphs.${paragraph}.text`);
        for (const one of left) expect(one).toMatch(FOLLOWS);
      }),
      { numRuns: 60 },
    );
  });

  it('knows no name in the beginning of a longer one, nor where its second word is another', () => {
    const place = (name: string): object => ({ name, kind: 'city' });
    const mention = (paragraph: string, exact: string, of: string): object => ({
      ...{ paragraph, exact, place: of, form: 'name' },
    });
    const more = {
      paragraphs: { p1: 'Port Vale is old.', p2: 'Port Valencia and Port Arthur are new.' },
      places: { a: place('Port Vale'), b: place('Port Valencia'), c: place('Port Arthur') },
      mentions: {
        old: mention('p1', 'Port Vale', 'a'),
        large: mention('p2', 'Port Valencia', 'b'),
        other: mention('p2', 'Port Arthur', 'c'),
      },
    };
    expect(says('names', more)).toEqual([]);
  });

  it('reports a name that is cut: “Donald” leaves “Trump” out', () => {
    const cut = (by: number): readonly string[] =>
      faults(
        ['mentions.p1Trump.exact', (words: string) => words.slice(by, by === 0 ? 6 : undefined)],
        ['mentions.p1Trump.start', (at: number) => at + by],
        ['mentions.p1Trump.end', (at: number) => (by === 0 ? at - 6 : at)],
      );
    expect(cut(0)).toEqual(['names paragraphs.p1.text']);
    expect(cut(7)).toEqual(['names paragraphs.p1.text']);
  });

  it.each(['p10X', 'p11Cnn', 'p10Kremlin', 'p13Kyiv', 'p13Ukrainian', 'p16American', 'p11Putin'])(
    'reports %s dropped, also where a longer mention has the word',
    (id) => {
      const [paragraph] = /^p\d+/.exec(id) ?? [];
      expect(faults([`mentions.${id}`, GONE])).toContain(`names paragraphs.${paragraph}.text`);
    },
  );

  it('lets a longer name hold a shorter one, and one of the same party', () => {
    const at = (exact: string, party: string, form: string, nth = 1): object => ({
      paragraph: 'p1',
      exact,
      party,
      form,
      nth,
    });
    const draft = (form: string): object => ({
      parties: { rus: { name: 'Russia', kind: 'country' }, rt: { name: 'RT', kind: 'media' } },
      mentions: {
        russia: at('Russia', 'rus', 'name'),
        today: at('Russia Today', 'rt', form),
        federation: at('the State of Russia', 'rus', 'description'),
      },
    });
    const text = 'In Russia they see Russia Today, as the State of Russia knows.';
    expect(found(text, draft('name'))).toEqual([]);
    expect(found(text, draft('description'))).toEqual([
      'paragraph "p1": “Russia” is a mention of its own elsewhere, and here only mentions of something else have it; record it here too',
    ]);
    const skips = { s: { paragraph: 'p1', exact: 'Russia', nth: 2, why: 'part of a name' } };
    expect(found(text, { ...draft('description'), skips })).toEqual([]);
  });

  it('reports a first word that is capitalised in mid-sentence elsewhere, and nowhere small', () => {
    for (const id of ['p12Trump', 'p15Putin']) {
      expect(faults([`mentions.${id}`, GONE]).some((one) => one.startsWith('names '))).toBe(true);
    }
    expect(found('Rain fell. Then it rained on Rain Street.')).toEqual(['Rain', 'Rain Street']);
    expect(found('Rain fell. In rain and in Rain Street.')).toEqual(['Rain Street']);
  });

  it('reports a name typed into the body, not into furniture', () => {
    const type = (text: string): string => `${text} Said Angela Smith.`;
    expect(faults(['paragraphs.p2.text', type])).toEqual([
      'digest text',
      'names paragraphs.p2.text',
    ]);
    expect(faults(['paragraphs.p17.text', type])).toEqual(['digest text']);
  });

  it.each([
    ['It was late, said Ana Ruiz of Port Vale.', ['Ana Ruiz', 'Port Vale']],
    ['Yes. No! Why? “Who?” He left… They stayed: Nobody came.', []],
    ['He met Mr. Smith and Gen. Jones.', ['Mr', 'Smith', 'Gen', 'Jones']],
    ['In brief, I am, I’m and I’ll be.', []],
    ['It is a Trump-era plan of the O’Neills.', ['Trump', 'O’Neills']],
    ['NATO met. The EU’s plan failed.', ['NATO', 'EU']],
    ['ALL OF THIS IS CAPITALS', []],
    ['he uses an iPhone and eBay', ['iPhone', 'eBay']],
    ['one line\r\nAnother line', []],
    ['Он сказал, что Анна Иванова ушла.', ['Анна Иванова']],
    ['היא אמרה שלום ליוסי', []],
    ['彼女は東京に行った。', []],
    ['She said “the Door is open” twice.', ['Door']],
    ['She said “The door is open” twice.', []],
    ['The so-called É\u0301lan failed.', ['É\u0301lan']],
    ['She said “(Maybe) we go.”', []],
    ['Dr. Ortiz came.', ['Ortiz']],
    ['NATO’S aim is peace.', ['NATO']],
    ['It is the O’Dea plan.', ['O’Dea']],
    ['The boats’ Al came, and ’Em they saw.', ['Al', 'Em']],
    ['See example.Com now.', ['Com']],
    ['CNNs met. iOS is late.', []],
    ['They met J. K. Rowling and J. R. R. Tolkien.', ['J. K. Rowling', 'J. R. R. Tolkien']],
    ['J. K. Rowling left. She wrote.', ['J. K. Rowling']],
    ['They met John F. Kennedy.', ['John F']],
    ['It is plan B. They left. In the U.S. He left.', ['B', 'U.S']],
    ["It is D’Souza and O'Neill.", ['D’Souza', "O'Neill"]],
    ['They met on Monday, Tuesday March 3 and in April.', []],
    ['They met Theresa May on Monday Night.', ['Theresa May', 'Monday Night']],
  ])('in “%s” finds %s', (text, names) => {
    expect(found(text)).toEqual(names);
  });

  it('takes a mention, a time expression or a skip', () => {
    const at = (exact: string, row: object): object => ({ paragraph: 'p1', exact, ...row });
    const more = {
      parties: { ana: { name: 'Ana', kind: 'person' } },
      mentions: { p1Ana: at('Ana', { party: 'ana', form: 'name' }) },
      times: {
        monday: at('Monday', {
          type: 'date',
          value: '2025-03-17',
          basis: 'external',
          why: 'a test',
        }),
      },
      skips: { ok: at('OK', { why: 'no name' }) },
    };
    expect(found('On Monday Ana said OK to Eva.', more)).toEqual(['Eva']);
  });

  it('leaves days and months to the rule on times, which reads English only', () => {
    const draft = { paragraphs: { p1: 'They met on Monday.' } };
    expect(shown(says('timeWords', draft))).toEqual(['Monday']);
    expect(found(draft.paragraphs.p1)).toEqual([]);
    expect(found(draft.paragraphs.p1, { provenance: { language: 'fr' } })).toEqual(['Monday']);
  });

  it('keeps silent in German, where every noun has a capital', () => {
    const text = 'Das Haus steht am Fluss.';
    expect(found(text, { provenance: { language: 'de-AT' } })).toEqual([]);
    expect(found(text, { provenance: { language: 'en' } })).toEqual(['Haus', 'Fluss']);
  });
});

describe('a name that stands elsewhere without its mention', () => {
  const kremlin = { name: 'Kremlin Palace', kind: 'organization' };
  const named = { paragraph: 'p1', party: 'kremlin', form: 'name', exact: 'Kremlin Palace' };

  it('is held whole: its first word alone is another name', () => {
    const office = {
      paragraph: 'p2',
      party: 'bo',
      form: 'description',
      exact: 'the Kremlin office Bo',
    };
    const draft = {
      paragraphs: { p1: 'Kremlin Palace closed.', p2: 'We saw the Kremlin office Bo.' },
      parties: { kremlin, bo: { name: 'Bo', kind: 'person' } },
      mentions: { named, office },
    };
    expect(says('names', draft)).toEqual([]);
  });

  it('may begin with a digit', () => {
    const draft = {
      paragraphs: { p1: '3M closed.', p2: 'We saw the 3M man.' },
      parties: { maker: { name: '3M', kind: 'organization' }, bo: { name: 'Bo', kind: 'person' } },
      mentions: {
        name: { paragraph: 'p1', party: 'maker', form: 'name', exact: '3M' },
        man: { paragraph: 'p2', party: 'bo', form: 'description', exact: 'the 3M man' },
      },
    };
    expect(says('names', draft).join()).toContain('3M');
  });
});
