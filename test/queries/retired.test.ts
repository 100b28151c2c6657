import { describe, expect, it } from 'vitest';
import type { Retired } from '../../src/core.ts';
import * as core from '../../src/core.ts';

const base = {
  paragraphs: { p1: 'Ana and Ben said in Oslo: “the door is open”.' },
  parties: { ana: { name: 'Ana', kind: 'person' }, ben: { name: 'Ben', kind: 'person' } },
  places: { oslo: { name: 'Oslo', kind: 'city' } },
  quotes: { doorIsOpen: { paragraph: 'p1', exact: 'the door is open', speaker: 'ana' } },
} as const;

const article = core.defineArticle({
  ...base,
  retired: {
    doorOpen: { moved: 'doorIsOpen', since: '0.2.0' },
    anaAndBen: { split: ['ana', 'ben'], since: '0.3.0' },
    benjamin: { moved: 'ben', since: '0.3.0' },
  },
});

describe('an id that was retired', () => {
  it('still finds its record, as exactly typed as by the new id', () => {
    const exact: 'the door is open' = core.getQuote(article, 'doorOpen').exact;
    expect(exact).toBe('the door is open');
    expect(core.getQuote(article, 'doorOpen')).toBe(article.quotes.doorIsOpen);
    expect(core.getRecord(article, 'doorOpen')).toBe(article.quotes.doorIsOpen);
    const oslo: 'Oslo' = core.getRecord(article, 'oslo').name;
    expect(oslo).toBe('Oslo');
    const name: 'Ben' = core.getParty(article, 'benjamin').name;
    expect(name).toBe('Ben');
  });

  it('still finds a paragraph, what covers it, and the words of an anchor that was published', () => {
    const paragraphs = { intro: base.paragraphs.p1 };
    const quotes = { doorIsOpen: { ...base.quotes.doorIsOpen, paragraph: 'intro' } } as const;
    const retired = { p1: { moved: 'intro', since: '0.2.0' } } as const;
    const now = core.defineArticle({ ...base, paragraphs, quotes, retired });
    expect(core.getParagraph(now, 'p1')).toBe(now.paragraphs.intro);
    expect(core.getSegments(now, 'p1')).toEqual(core.getSegments(now, 'intro'));
    expect(core.getSegments(now, 'p1').flatMap(({ covers }) => covers)).toContainEqual({
      noun: 'quotes',
      id: 'doorIsOpen',
    });
    const published = article.quotes.doorIsOpen;
    expect(core.getContext(now, published)).toEqual(core.getContext(article, published));
    // @ts-expect-error neither now nor before
    expect(() => core.getSegments(now, 'p2')).toThrow(RangeError);
  });

  it('of another noun does not compile, and is none of this noun', () => {
    // @ts-expect-error it was a party's
    expect(() => core.getQuote(article, 'benjamin')).toThrow(RangeError);
  });

  it('that was split is refused with all that share its matter', () => {
    // @ts-expect-error which of the two is meant?
    expect(() => core.getParty(article, 'anaAndBen')).toThrow(
      new RangeError('no party "anaAndBen"; is it "ana" or "ben"?'),
    );
  });

  it('finds nothing where the records come without what is retired', () => {
    const { quotes } = article;
    // @ts-expect-error nobody says where it moved
    expect(() => core.getQuote({ quotes }, 'doorOpen')).toThrow('is it "doorIsOpen"?');
  });

  it.each([null, 5, 'doorOpen', [], new Map(), { doorOpen: null }, { doorOpen: 'doorIsOpen' }])(
    'leads nowhere in %j, which is no list of them',
    (retired) => {
      const broken = { ...article, retired } as never;
      expect(() => core.getQuote(broken, 'doorOpen' as never)).toThrow(RangeError);
    },
  );

  it.each(Object.keys(Object.getOwnPropertyDescriptors(Object.prototype)))(
    '%s never was one',
    (id) => {
      expect(() => core.getQuote(article, id as never)).toThrow(RangeError);
    },
  );

  it('is resolved at run time for an article that is not literal', () => {
    const retired: Record<string, Retired> = { door: { moved: 'doorIsOpen', since: '0.2.0' } };
    const wide: core.Article = core.defineArticle({ ...base, retired });
    expect(core.getQuote(wide, 'door').exact).toBe('the door is open');
  });

  it('leads to records that are there, or does not compile', () => {
    expect(() =>
      core.defineArticle({
        ...base,
        // @ts-expect-error doorOpen: leads to "door", and there is no such record
        retired: { doorOpen: { moved: 'door', since: '0.2.0' } },
      }),
    ).toThrow('doorOpen: leads to "door", and there is no such record');
    expect(() =>
      core.defineArticle({
        ...base,
        // @ts-expect-error both: leads to "eva", and there is no such record
        retired: { both: { split: ['ana', 'eva'], since: '0.2.0' } },
      }),
    ).toThrow('both: leads to "eva", and there is no such record');
  });
});
