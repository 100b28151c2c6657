import { describe, expect, it } from 'vitest';
import {
  type Article,
  fromWebAnnotations,
  toBibtex,
  toCslJson,
  toHtml,
  toICalendar,
  toJsonLd,
  toMarkdown,
  toNinjs,
  toTextFragment,
  toTimelineJs,
  toWebAnnotations,
} from '../../src/formats.ts';
import { minimal, ours } from './articles.ts';

/** Our article without the records that others name: what untyped code may hand over. */
const dangling: Article = { ...ours, parties: {}, places: {}, quotes: {}, sources: {} };
const nameless: Article = { ...ours, parties: {}, places: {} };

describe('an article whose records name others that are not there', () => {
  it.each(
    Object.entries({
      toBibtex,
      toCslJson,
      toHtml,
      toICalendar,
      toJsonLd,
      toMarkdown,
      toNinjs,
      toTimelineJs,
      toWebAnnotations,
    }),
  )('is written by %s', (_, to) => {
    expect(JSON.stringify(to(dangling)).length).toBeGreaterThan(1);
    expect(JSON.stringify(to(nameless)).length).toBeGreaterThan(1);
  });

  it('keeps the words of a paragraph that is not there', () => {
    const written = toWebAnnotations({ ...ours, paragraphs: {} });
    expect(JSON.stringify(written)).toContain('ball is in Russia’s court');
  });

  it('has ids where names would stand', () => {
    expect(JSON.stringify(toCslJson(nameless))).toContain('"literal":"marcoRubio"');
    expect(JSON.stringify(toNinjs(nameless))).toContain('marcoRubio');
    expect(toNinjs(nameless).infoSources).toEqual([]);
    expect(toICalendar(nameless)).toContain('LOCATION:jeddah');
    expect(toICalendar(nameless).replaceAll('\r\n ', '')).toMatch(/DESCRIPTION:.*vladimirPutin/);
    expect(JSON.stringify(toTimelineJs(nameless))).toContain('vladimirPutin');
    expect(JSON.stringify(toWebAnnotations(nameless))).toContain('marcoRubio, ');
  });
});

describe('an article without a body', () => {
  const bare: Article = { ...minimal, paragraphs: {}, text: '' };

  it('has an empty title', () => {
    expect(toCslJson(bare)[0]?.title).toBe('[]');
  });

  it('has no place to find words at', () => {
    const annotation = (selector: object) => ({ target: { selector } });
    const messages = (selector: object) =>
      fromWebAnnotations(annotation(selector), bare).issues.map(({ message }) => message);
    expect(messages({ type: 'TextPositionSelector', start: 0, end: 2 }).join()).toContain(
      'its position is not inside one paragraph',
    );
    const loose = fromWebAnnotations(annotation({ type: 'TextQuoteSelector', exact: 'No' }), {
      ...bare,
      text: 'No',
    });
    expect(loose.issues.map(({ message }) => message).join()).toContain(
      'runs over the end of a paragraph',
    );
  });
});

describe('a text fragment of long words', () => {
  const at = (text: string, exact: string, start = text.indexOf(exact)) =>
    toTextFragment(
      { ...minimal, text, paragraphs: { p1: { id: 'p1', text, role: 'body' } } },
      { paragraph: 'p1', start, end: start + exact.length, exact },
    );
  const word = 'donaudampfschifffahrtsgesellschaft';
  const many = Array.from({ length: 60 }, (_, i) => `w${i}`).join(' ');

  it('tells all of a few long words', () => {
    const few = Array.from({ length: 7 }, (_, i) => word + i).join(' ');
    expect(at(`Ana: ${few}.`, few)).toBe(`#:~:text=${few.replaceAll(' ', '%20')}`);
  });

  it('tells the first and the last of many', () => {
    expect(at(`Ana: ${many}.`, many)).toBe('#:~:text=w0%20w1%20w2%20w3,w56%20w57%20w58%20w59');
  });

  it('begins and ends at whole words', () => {
    const cut = many.slice(1, -1);
    expect(at(`Ana: ${many}.`, cut)).toMatch(/^#:~:text=.*-,.*,-9/);
  });

  it('tells all where its beginning stands twice', () => {
    const twice = `${many} ${many}`;
    expect(at(twice, many)).toMatch(/^#:~:text=/);
    expect(at(`${many} and ${many}`, many)).toMatch(/^#:~:text=/);
  });

  it('tells all where its end stands in it twice', () => {
    const same =
      `${Array.from({ length: 12 }, (_, i) => `s${i}`).join(' ')} ${'na '.repeat(90)}`.trim();
    expect(at(`Ana: ${same} bye`, same)).toMatch(/^#:~:text=s0/);
  });

  it('takes no anchor whose ends are no offsets', () => {
    for (const wrong of [
      { start: 0.5 },
      { end: Number.NaN },
      { start: '0' },
      { exact: 7 },
      { paragraph: 1 },
    ]) {
      const anchor = { paragraph: 'p1', start: 0, end: 2, exact: 'No', ...wrong };
      expect(() => toTextFragment(minimal, anchor as never)).toThrow(
        new TypeError('toTextFragment takes an anchor: paragraph, start, end, exact'),
      );
    }
  });
});

describe('an address that is none', () => {
  it.each([
    [7, 'url: a value of type number is not an absolute http or https address'],
    [null, 'url: a value of type object is not an absolute http or https address'],
    ['ftp://x.example', 'url: “ftp://x.example” is not an absolute http or https address'],
  ])('%s is refused', (url, message) => {
    expect(() => toHtml(minimal, { url } as never)).toThrow(new TypeError(message));
  });

  it('leaves events without one where none is known', () => {
    const { url: _, ...provenance } = ours.provenance;
    expect(toICalendar(ours)).toContain('\r\nURL:');
    expect(toICalendar({ ...ours, provenance })).not.toContain('\r\nURL:');
  });
});
