import { authored } from '../../src/article/authored.ts';
import { defineArticle } from '../../src/define/defineArticle.ts';
import type { Anchor } from '../../src/model/anchor.ts';
import type { Article } from '../../src/model/article.ts';

/** Signs that mean something in some format, one after the other. */
export const nasty = [
  '</script><script>alert(1)</script><!-- --> ]]>',
  '<b onclick="alert(\'1\')">&amp; &lt; &#x0;',
  'back\\slash \\n \\, ; : , "quoted" \'single\'',
  '*bold* _it_ `code` [link](javascript:alert(1)) ![i](x) # h > q | t ~~s~~ $m$ www.evil.example http://evil.example a@evil.example [^1] ---',
  '{brace} }{ \\{ \\textbf{x} 100 % #1 _ ^ ~ & @misc{x,',
  'BEGIN:VEVENT\r\nUID:evil\r\nEND:VEVENT\rone\ntwo\ttab',
  '🕊️ 👨‍👩‍👧‍👦 🇺🇦 𝔘𝔫𝔦 e\u0301 n\u0303 ﬁ ß İ \u2028 \u2029 \u00AD \u200B \uFEFF',
  'שלום עולם مرحبا \u202Eevil\u202C',
  '\u0000 \u0007 \u001B \u007F \u0085 \uD800 \uDC00 \uFFFE',
  "'; DROP TABLE quotes; -- {{x}} <%= x %>",
].join(' ');

/** Our own article. */
export const ours: Article = authored;

/** The least that an article can be. */
export const minimal: Article = defineArticle({ paragraphs: { p1: 'No.' } });

const said = '🕊️ said: “';
const p2 = `${said}${nasty}” and left 🕊️ on Tuesday, again: yes, yes.`;

/** Signs that mean something in every field that takes words. */
export const hostile: Article = defineArticle({
  paragraphs: { p1: nasty, p2, p3: '', p4: nasty, p5: '1. no list', p6: '    # no code' },
  boilerplate: ['p4'],
  parties: {
    eve: { name: nasty, kind: 'person', role: nasty, describedAs: nasty, sameAs: nasty },
    relay: { name: nasty, kind: 'media', sameAs: 'javascript:alert(1)' },
    land: { name: nasty, kind: 'country', countryCode: nasty, sameAs: 'https://x.example/"><b>' },
    crowd: { name: nasty, kind: 'group', members: ['eve', 'relay'] },
    office: { name: nasty, kind: 'government' },
    club: { name: nasty, kind: 'organization' },
  },
  places: {
    here: { name: nasty, kind: 'city', within: 'there' },
    there: { name: nasty, kind: 'sea' },
  },
  sources: {
    paper: {
      name: nasty,
      publisher: 'eve',
      url: `https://evil.example/${nasty}`,
      date: nasty,
      level: 'C',
    },
    script: { name: nasty, url: 'javascript:alert(1)', level: 'A' },
  },
  statements: {
    speech: {
      speaker: 'eve',
      medium: 'post',
      date: nasty,
      basis: 'text',
      why: nasty,
      audience: ['crowd', 'relay'],
      platform: 'relay',
      source: 'paper',
      reported: [{ paragraph: 'p2', exact: 'left 🕊️' }],
    },
  },
  quotes: {
    all: {
      paragraph: 'p2',
      exact: nasty,
      text: nasty,
      speaker: 'eve',
      holders: ['relay', 'land'],
      statement: 'speech',
      cue: { paragraph: 'p2', exact: 'said' },
      attribution: [
        {
          party: 'eve',
          role: 'voice',
          basis: 'text',
          anchor: { paragraph: 'p2', exact: '🕊️', nth: 1 },
        },
        { party: 'relay', role: 'relay', basis: 'inferred' },
      ],
      record: {
        verdict: 'altered',
        wording: nasty,
        differences: [{ kind: 'added', quoted: nasty }],
        note: nasty,
        source: 'paper',
        level: 'C',
      },
    },
    part: {
      paragraph: 'p2',
      exact: `${nasty}” and`,
      speaker: 'relay',
      record: { verdict: 'exact', source: 'script', level: 'A' },
    },
  },
  timeline: {
    day: {
      title: nasty,
      date: '2025-03-18',
      basis: 'text',
      why: nasty,
      kind: 'call',
      status: 'planned',
      participants: ['eve', 'relay'],
      place: 'here',
      statement: 'speech',
      anchors: [{ paragraph: 'p2', exact: 'Tuesday' }],
      source: 'paper',
    },
    open: event('2025-02-28/..'),
    opening: event('../2024-02-29'),
    season: event('2024-21'),
    vague: event('2024-12-31?'),
    leap: event('2024-02'),
    old: event('-0043-03-15'),
    far: event('Y12000'),
    never: event(nasty),
  },
  times: {
    tuesday: {
      paragraph: 'p2',
      exact: 'on Tuesday, again',
      type: 'date',
      value: nasty,
      basis: 'text',
      why: nasty,
      alternatives: [nasty],
    },
    long: {
      paragraph: 'p2',
      exact: 'again: yes',
      type: 'set',
      value: 'P1Y2M',
      basis: 'text',
      why: '',
    },
  },
  mentions: {
    m1: { paragraph: 'p2', exact: 'yes', nth: 1, party: 'eve', form: 'pronoun' },
    m2: { paragraph: 'p2', exact: 'yes', nth: 2, place: 'here', form: 'name' },
    m3: { paragraph: 'p2', exact: 'Tuesday, again: yes', party: 'land', form: 'name' },
  },
  proposals: {
    deal: {
      title: nasty,
      kind: 'condition',
      by: ['eve'],
      stances: [{ party: 'eve', position: 'asked', anchor: { paragraph: 'p2', exact: 'left' } }],
    },
    air: { title: nasty, kind: 'guarantee' },
  },
  readings: {
    doubt: {
      anchors: [{ paragraph: 'p2', exact: 'left' }],
      question: nasty,
      chosen: nasty,
      alternatives: [nasty],
      why: nasty,
      concerns: ['all'],
    },
  },
  claims: {
    wrong: {
      anchors: [{ paragraph: 'p1', exact: nasty }],
      verdict: 'contradicted',
      why: nasty,
      versions: [{ value: nasty, according: nasty }],
      level: 'B',
    },
  },
  skips: { nothing: { paragraph: 'p2', exact: 'and', why: nasty } },
  corrections: {
    mended: { date: nasty, concerns: 'all', field: nasty, was: nasty, now: 'x', why: nasty },
  },
  provenance: {
    publisher: 'relay',
    url: `https://evil.example:8080/a"b<c>'d ${nasty}`,
    headline: nasty,
    published: nasty,
    language: nasty,
    sha256: nasty,
    unverified: [nasty],
    topics: [nasty, 'medtop:20000062'],
    rights: { text: nasty, textHolder: nasty, annotations: nasty },
  },
} as unknown as Parameters<typeof defineArticle>[0]) as Article; // dates and codes that no author would write

function event(date: string) {
  return { title: nasty, date, basis: 'text', kind: 'war', status: 'past' } as const;
}

/** The three of them by name, for `it.each`. */
export const articles: readonly (readonly [name: string, article: Article])[] = [
  ['our article', ours],
  ['a minimal article', minimal],
  ['a hostile article', hostile],
];

/** Everything in an article that is an anchor itself. */
export const anchors = ({ quotes, times, mentions }: Article): readonly Anchor[] =>
  [quotes, times, mentions].flatMap((rows) => Object.values<Anchor>(rows));
