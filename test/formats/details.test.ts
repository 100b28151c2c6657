import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Article, defineArticle } from '../../src/core.ts';
import * as formats from '../../src/formats.ts';
import { minimal, told } from './articles.ts';

const { toBibtex, toCslJson, toHtml, toICalendar, toJsonLd, toMarkdown, toNinjs } = formats;
const { provenance, quotes, sources, statements, timeline } = told;

/** The told article with other words in one place. */
const having = (change: object): Article => ({ ...told, ...change }) as Article;
const provided = (change: object): Article => having({ provenance: { ...provenance, ...change } });
const recorded = (record: object): Article =>
  having({ quotes: { over: { ...quotes.over, record: { level: 'A', ...record } } } });
const dated = (date: string): Article =>
  having({ timeline: { ended: { ...timeline.ended, date } } });

const texts = (text: string, ...exacts: readonly string[]): Article =>
  defineArticle({
    paragraphs: { p1: text },
    parties: { ana: { name: 'Ana', kind: 'person' } },
    quotes: Object.fromEntries(
      exacts.map((exact, i) => [`q${i + 1}`, { paragraph: 'p1', exact, speaker: 'ana' }]),
    ),
  } as never) as Article;

it.each(
  Object.entries(formats).filter(
    ([name]) => /^(?:to|from)[A-Z]/.test(name) && name !== 'toTextFragment',
  ),
)('refuses what is no article, and says who: %s', (name, write) => {
  const call = write as (article: unknown, more?: unknown) => unknown;
  const more = name === 'fromWebAnnotations' ? [] : undefined;
  expect(() => call(null, more)).toThrow(
    new TypeError(`${name} takes an article, as defineArticle or parseArticle gives it`),
  );
});

it('refuses what is no article beside an anchor, and what is no text for an address', () => {
  expect(() => formats.toTextFragment(null as never, quotes.over as never)).toThrow(
    new TypeError('toTextFragment takes an article, as defineArticle or parseArticle gives it'),
  );
  expect(() => toHtml(told, { url: new URL('https://x.example/') as never })).toThrow(
    new TypeError('url: a value of type object is not an absolute http or https address'),
  );
});

describe('a title that nobody gave', () => {
  const title = (text: string) => toCslJson(texts(text))[0]?.title;

  it('is the first words, eight at most', () => {
    expect(title(' one two  three ')).toBe('[one two three]');
    expect(title('1 2 3 4 5 6 7 8')).toBe('[1 2 3 4 5 6 7 8]');
    expect(title('1 2 3 4 5 6 7 8 9')).toBe('[1 2 3 4 5 6 7 8 …]');
  });

  it('is the report’s, not the furniture’s', () => {
    const article = defineArticle({ paragraphs: { p1: 'Ad', p2: 'No.' }, boilerplate: ['p1'] });
    expect(toCslJson(article)[0]?.title).toBe('[No.]');
  });
});

describe('a citation', () => {
  it('has a year only where the date begins with one', () => {
    expect(toCslJson(provided({ published: 'ca. 2025' }))[0]?.id).toBe('daily');
  });

  it('leads to the words at the caller’s address, or nowhere', () => {
    expect(toCslJson(told, { url: 'https://y.example/' })[1]?.URL).toBe(
      'https://y.example/#:~:text=it%20is%20over',
    );
    expect(toCslJson(texts('“No.”', 'No.'))[1]).not.toHaveProperty('URL');
  });

  it('needs no author and no publisher', () => {
    expect(toBibtex(texts('“No.”', 'No.'))).toContain('author = {{Ana}}');
    expect(toBibtex(minimal)).not.toContain('howpublished');
  });
});

describe('a time', () => {
  it('is told to the second, as a day is', () => {
    for (const [date, more] of [
      ['2026-03-02', { endDate: '2026-03-02' }],
      ['2026-03-02T10:00:00Z', {}],
      ['2026-03-02T10:00:00+02:00', {}],
    ] as const) {
      const data = toJsonLd(
        having({
          provenance: { ...provenance, published: date },
          sources: { tape: { ...sources.tape, date } },
          statements: { post: { ...statements.post, date } },
          timeline: { ended: { ...timeline.ended, date } },
        }),
      );
      expect(data.datePublished).toBe(date);
      expect(data.citation[0]?.datePublished).toBe(date);
      expect(data.mentions).toContainEqual(expect.objectContaining({ datePublished: date }));
      const { startDate, endDate } = data.about.at(-1) as formats.JsonLdEvent;
      expect({ startDate, ...(endDate && { endDate }) }).toEqual({ startDate: date, ...more });
    }
  });

  it('has an offset from UTC with its minutes, as the formats ask', () => {
    const [date, whole] = ['2026-03-02T10:00:00+05', '2026-03-02T10:00:00+05:00'];
    expect(toJsonLd(provided({ published: date })).datePublished).toBe(whole);
    expect(toNinjs(provided({ published: date })).contentCreated).toBe(whole);
    const monday = { ...told.times.monday, value: date };
    expect(toHtml(having({ times: { monday } }))).toContain(`datetime="${whole}"`);
  });

  it('is one of ninjs where the offset from UTC is told', () => {
    const created = (published: string) => toNinjs(provided({ published })).contentCreated;
    const details = (date: string) => toNinjs(dated(date)).associations[0]?.eventDetails?.dates;
    for (const date of ['2026-03-02T10:00:00Z', '2026-03-02T10:00:00-23:59']) {
      expect(created(date)).toBe(date);
      expect(details(date)).toStrictEqual({ startDate: date });
    }
    for (const date of [
      '2026-03-02',
      '2026-03-02T10:00:00',
      '2026-03-02T10:00:00+24:00',
      '2026-03-02T10:00:00Z/2026-03-03T10:00:00Z',
    ]) {
      expect(created(date)).toBeUndefined();
      expect(details(date)).not.toHaveProperty('startDate');
    }
  });
});

describe('a date that is none', () => {
  it.each([
    '2025-02-31',
    '2025-13-45',
    '0000-01-01',
    '2025-02-30T10:00:00Z',
    '2025-02-28T25:00:00Z',
    '2025-02-28T10:61:00Z',
    '2025-02-28T10:00:61Z',
    '2025-02-28T10:00:00+24:00',
    '2025-02-28T10:00:00+10:60',
    'x2025-02-28',
    '2025-02-28x',
  ])('is exported as no date: %s', (date) => {
    const article = having({
      provenance: { ...provenance, published: date },
      sources: { tape: { ...sources.tape, date } },
      statements: { post: { ...statements.post, date } },
      times: { monday: { ...told.times.monday, value: date } },
      timeline: {},
    });
    expect(JSON.stringify(toJsonLd(article))).not.toContain('datePublished');
    expect(toNinjs(article)).not.toHaveProperty('contentCreated');
    expect(toHtml(article)).not.toContain('datetime=');
    for (const write of [toJsonLd, toNinjs]) {
      expect(JSON.stringify(write(dated(date)))).not.toContain(`Date":"${date}"`);
    }
  });

  it('is every one that the calendar does not have', () => {
    const number = (max: number) => fc.integer({ min: 0, max }).map((n) => `${n}`.padStart(2, '0'));
    fc.assert(
      fc.property(
        fc.integer({ min: 1000, max: 9999 }),
        number(13),
        number(32),
        (year, month, day) => {
          const date = `${year}-${month}-${day}`;
          const time = Date.parse(`${date}T00:00:00Z`);
          const isDay = !Number.isNaN(time) && new Date(time).toISOString().startsWith(date);
          expect(toJsonLd(provided({ published: date })).datePublished).toBe(
            isDay ? date : undefined,
          );
        },
      ),
    );
  });
});

describe('a day', () => {
  it('is told where it is one, and not a stretch', () => {
    for (const date of ['2025-03-17/2025-03-18', '../2025-03-18', '2025-03-17/..']) {
      const data = toJsonLd(
        having({
          sources: { tape: { ...sources.tape, date } },
          statements: { post: { ...statements.post, date } },
        }),
      );
      expect(data.citation[0]).not.toHaveProperty('datePublished');
      expect(JSON.stringify(data.mentions)).not.toContain('datePublished');
    }
  });

  it('is the beginning or the end where the other is open', () => {
    const details = (date: string) => toNinjs(dated(date)).associations[0]?.eventDetails?.dates;
    expect(details('2025-02-28/..')).toStrictEqual({ expectedStartDate: '2025-02-28' });
    expect(details('../2025-02-28')).toStrictEqual({ expectedEndDate: '2025-02-28' });
    const event = toJsonLd(dated('../2025-02-28')).about.at(-1);
    expect(event).toMatchObject({ endDate: '2025-02-28' });
    expect(event).not.toHaveProperty('startDate');
    expect(details('soon')).toBeUndefined();
  });

  it('is all that a vague date can mean in a calendar, and the known one of an open date', () => {
    const days = (date: string) => toICalendar(dated(date)).match(/DT(?:START|END);.*/g);
    const [start, end] = ['DTSTART;VALUE=DATE:', 'DTEND;VALUE=DATE:'];
    expect(days('2025-04')).toEqual([`${start}20250401`, `${end}20250501`]);
    expect(days('2025')).toEqual([`${start}20250101`, `${end}20260101`]);
    expect(days('2025-03-17/..')).toEqual([`${start}20250317`]);
    expect(days('../2025-03-17')).toEqual([`${start}20250317`, `${end}20250318`]);
  });

  it('has no day behind it at the end of the calendar', () => {
    expect(toICalendar(dated('9999-12-31'))).not.toContain('DTEND');
    expect(toICalendar(dated('9999-12-30'))).toContain('DTEND;VALUE=DATE:99991231');
    expect(toICalendar(dated('soon'))).not.toContain('VEVENT');
    expect(formats.toTimelineJs(dated('soon')).events).toEqual([]);
  });
});

describe('an address', () => {
  it('is made of the text where the digest is none', () => {
    for (const sha256 of [`${'a'.repeat(64)}a`, `x${'a'.repeat(64)}`]) {
      expect(toJsonLd(provided({ sha256, url: undefined }))['@id']).toMatch(/^urn:x-onrecord:/);
    }
  });

  it('holds no half of a character, and no reference of Markdown', () => {
    const { about, sdLicense } = toJsonLd(
      provided({ topics: ['a\uD800', 'xmedtop:1'], rights: { text: '', annotations: 'b\uDC00' } }),
    );
    expect(about.slice(0, 2).map((topic) => topic['@id'].split('/').at(-1))).toEqual([
      'a%EF%BF%BD',
      'xmedtop%3A1',
    ]);
    expect(sdLicense).toBe('https://spdx.org/licenses/b%EF%BF%BD');
    expect(toMarkdown(provided({ url: 'https://x.example/?a&b' }))).toContain(
      '(<https://x.example/?a&amp;b>)',
    );
    const odd = texts('“a\uD800 b”', 'a\uD800 b');
    expect(formats.toTextFragment(odd, odd.quotes.q1 as never)).toBe('#:~:text=a%EF%BF%BD%20b');
  });
});

describe('what the record says', () => {
  const note = (article: Article) => /\[\^over\]: (.*)/.exec(toMarkdown(article))?.[1];

  it('is told without a wording where the words are the same', () => {
    expect(note(recorded({ verdict: 'exact', wording: 'it is over', source: 'hearsay' }))).toBe(
      'Speaker: Ana; post of 2025-03-17; view of: The Band; relayed by: The Daily and Town Hall. The words are those of the primary source. Hearsay',
    );
  });

  it('lists three names, and says how the speaker is known', () => {
    const over = { ...quotes.over, holders: ['ana', 'bea', 'band'], attribution: [] };
    expect(note(having({ quotes: { over } }))).toMatch(
      /^Speaker: Ana \(inferred\); post of 2025-03-17; view of: Ana, Bea, The Band\./,
    );
  });

  it('is a correction with what there is', () => {
    const correction = (record: object) => toJsonLd(recorded(record)).hasPart[0]?.correction?.text;
    expect(correction({ verdict: 'altered', wording: 'it ended' })).toBe(
      'The primary source has: “it ended”',
    );
    expect(correction({ verdict: 'altered', note: 'A note.' })).toBe('A note.');
    const cold = { ...told.claims.cold, anchors: [] };
    expect(toJsonLd(having({ claims: { cold } })).correction[0]?.text).toBe(
      'contradicted. It was Bergen.',
    );
  });
});

describe('a footnote', () => {
  it('stands at the end of its words, whatever the order of the records', () => {
    const two = texts('He: “a b” and c, then “d”.', 'd', 'a b', 'c');
    expect(toMarkdown(two)).toMatch(/^He: “a b”\[\^q2\] and c\[\^q3\], then “d”\[\^q1\]\.\n/);
  });

  it('stands before that of the quotation around it', () => {
    expect(toMarkdown(texts('He: “a ‘b’ c.”', 'a ‘b’ c.', 'b'))).toContain('“a ‘b’[^q2] c.”[^q1]');
  });

  it.each([
    ['彼は「戦争は終わった」と言った。', '戦争は終わった', '」[^q1]と'],
    ['彼は『終わった』と言った。', '終わった', '』[^q1]と'],
    ['彼は＂終わった＂と言った。', '終わった', '＂[^q1]と'],
    ['Er sagte ›ja, gern‹ dazu.', 'ja, gern', '‹[^q1] dazu'],
    ['Il dit : « oui, bien sûr » hier.', 'oui, bien sûr', 'sûr »[^q1] hier'],
    ['Il dit : «\u00A0oui\u00A0».', 'oui', '\u00A0»[^q1].'],
    ['Il dit : ‹\u202Foui\u202F›.', 'oui', '\u202F›[^q1].'],
    ['Er sagte ja »nein« dazu.', 'ja', 'ja[^q1] »nein'],
    ['Er sagte ja ›1‹ dazu.', 'ja', 'ja[^q1] ›1'],
    ['Sie sagte ja (ganz »leise«).', 'ja', 'ja[^q1] (ganz »'],
  ])('stands behind the mark of any language that closes: %s', (text, exact, words) => {
    expect(toMarkdown(texts(text, exact))).toContain(words);
  });

  it('is left out with its furniture', () => {
    const article = defineArticle({
      paragraphs: { p1: 'No.', p2: '“Ad”' },
      boilerplate: ['p2'],
      parties: { ana: { name: 'Ana', kind: 'person' } },
      quotes: { ad: { paragraph: 'p2', exact: 'Ad', speaker: 'ana' } },
    });
    expect(toMarkdown(article)).toBe('No.\n\nRights in the text: not stated.\n');
  });

  it('is not told by a private character of the text', () => {
    expect(toMarkdown(texts('a\uE000 “b” c\uE000', 'b'))).toMatch(/^a\uFFFD “b”\[\^q1\] c\uFFFD\n/);
  });
});

describe('a time element', () => {
  const said = (value: string) => {
    const monday = { ...told.times.monday, value };
    return /<(?:time|span) id="monday"[^>]*>/.exec(toHtml(having({ times: { monday } })))?.[0];
  };

  it.each([
    '2026',
    '2026-03',
    '2026-12',
    '2026-03-02',
    '2026-03-02T10:00:00',
    '2026-03-02T10:00:00Z',
    '2026-03-02T10:00:00-09:30',
    'P30D',
    'PT2H',
  ])('has what HTML knows: %s', (value) => {
    expect(said(value)).toBe(`<time id="monday" datetime="${value}">`);
  });

  it.each([
    '2026-24',
    '2026-00',
    '2026-13',
    '0000',
    '2026-03-XX',
    '2026~',
    '2026-03-02/2026-03-03',
    '2026-03-02T10:00:00+24:00',
    'P1M',
    'P',
  ])('is none where HTML knows none: %s', (value) => {
    expect(said(value)).toBe(`<span id="monday" data-edtf="${value}">`);
  });
});

describe('what the library says itself in HTML', () => {
  const german = toHtml(provided({ language: 'de' }));

  it('is marked as English in an article of another language, and nothing else is', () => {
    expect(german).toContain(
      '<section role="doc-endnotes" aria-label="Quotations" lang="en">\n<ol lang="de">\n',
    );
    expect(german).toContain(
      '“we go home”</a> <span lang="en">Speaker: Bea (inferred). No primary source with these words was seen.</span></li>',
    );
    expect(german).toContain('.</span> <cite><a href="https://x.example/tape">The tape</a></cite>');
  });

  it('needs no mark in an English one, or in one of a language that nobody told', () => {
    const bare = (html: string) => html.replace(/^<article lang="[^"]*">/, '<article>');
    expect(bare(toHtml(provided({ language: 'en-GB' })))).toBe(bare(toHtml(told)));
    expect(toHtml(provided({ language: undefined }))).toBe(bare(toHtml(told)));
    expect(german).toBe(toHtml(provided({ language: 'enx' })).replaceAll('"enx"', '"de"'));
  });
});

it('has no element of HTML where there are no words', () => {
  const none = { ...told.mentions.p1Ana, id: 'none', end: 0, exact: '' };
  expect(toHtml(having({ mentions: { none } }))).toBe(toHtml(having({ mentions: {} })));
});

it('closes elements of HTML in the order in which they were opened, from the last', () => {
  const { p1Cy } = told.mentions;
  const end = told.times.monday?.end;
  const day = { ...p1Cy, id: 'day', end };
  expect(toHtml(having({ mentions: { day } }))).toContain('>on Monday</time></span> at noon');
});
