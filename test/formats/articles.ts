import { authored } from '../../src/article/authored.ts';
import { defineArticle } from '../../src/define/defineArticle.ts';
import type { Anchor } from '../../src/model/anchor.ts';
import type { Article } from '../../src/model/article.ts';
import { hostileArticle } from '../support/hostileArticle.ts';

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

/** A word in every field that formats read, and a record beside it that has the least. */
export const told: Article = defineArticle({
  paragraphs: {
    p1: 'Ana said “it is over” and “we go home”, Bea and Cy heard on Monday at noon in Oslo.',
    p2: 'Read more.',
  },
  boilerplate: ['p2'],
  parties: {
    ana: {
      name: 'Ana',
      kind: 'person',
      role: 'Mayor',
      describedAs: 'Ana',
      sameAs: 'https://x.example/ana',
    },
    bea: { name: 'Bea', kind: 'person' },
    daily: { name: 'The Daily', kind: 'media', sameAs: 'https://x.example/daily' },
    land: { name: 'Norway', kind: 'country', countryCode: 'NO' },
    office: { name: 'Town Hall', kind: 'government' },
    band: { name: 'The Band', kind: 'group', members: ['ana', 'bea'] },
  },
  places: {
    oslo: {
      name: 'Oslo',
      kind: 'city',
      within: 'north',
      sameAs: 'https://x.example/oslo',
      countryCode: 'NO',
    },
    north: { name: 'The North', kind: 'region' },
  },
  sources: {
    tape: {
      name: 'The tape',
      publisher: 'office',
      url: 'https://x.example/tape',
      date: '2025-03-17',
      level: 'A',
    },
    hearsay: { name: 'Hearsay', date: '2025-03', level: 'C' },
  },
  statements: {
    post: {
      speaker: 'ana',
      medium: 'post',
      date: '2025-03-17',
      basis: 'text',
      audience: ['bea', 'band'],
      platform: 'daily',
      source: 'tape',
      reported: [
        { paragraph: 'p1', exact: 'Bea and Cy' },
        { paragraph: 'p1', exact: 'heard' },
      ],
    },
    talk: { speaker: 'bea', medium: 'remarks' },
  },
  quotes: {
    over: {
      paragraph: 'p1',
      exact: 'it is over',
      speaker: 'ana',
      holders: ['band'],
      statement: 'post',
      attribution: [
        {
          party: 'ana',
          role: 'voice',
          basis: 'text',
          anchor: { paragraph: 'p1', exact: 'Ana' },
        },
        { party: 'daily', role: 'relay', basis: 'inferred' },
        { party: 'office', role: 'relay', basis: 'inferred' },
      ],
      record: {
        verdict: 'paraphrase',
        wording: 'it ended',
        note: 'Heard twice.',
        source: 'tape',
        level: 'A',
      },
    },
    home: { paragraph: 'p1', exact: 'we go home', speaker: 'bea' },
  },
  timeline: {
    ended: {
      title: 'The end',
      date: '2025-03-17/2025-03-18',
      basis: 'text',
      why: 'It is said.',
      kind: 'meeting',
      status: 'planned',
      participants: ['ana', 'bea'],
      place: 'oslo',
      statement: 'post',
      anchors: [{ paragraph: 'p1', exact: 'Monday' }],
      source: 'tape',
    },
    later: { title: 'Later', date: '2025-04', basis: 'text', kind: 'call', status: 'past' },
  },
  times: {
    monday: {
      paragraph: 'p1',
      exact: 'on Monday',
      type: 'date',
      value: '2025-03-17',
      basis: 'external',
      why: 'The tape.',
    },
  },
  mentions: {
    p1Ana: { paragraph: 'p1', exact: 'Ana', party: 'ana', form: 'name' },
    p1Bea: { paragraph: 'p1', exact: 'Bea', party: 'bea', form: 'name' },
    p1Oslo: { paragraph: 'p1', exact: 'Oslo', place: 'oslo', form: 'name' },
    p1Cy: { paragraph: 'p1', exact: 'Bea and Cy', party: 'band', form: 'description' },
  },
  proposals: {
    truce: {
      title: 'A truce',
      kind: 'ceasefire',
      by: ['ana'],
      anchors: [{ paragraph: 'p1', exact: 'over' }],
    },
  },
  readings: {
    which: {
      anchors: [{ paragraph: 'p1', exact: 'noon' }],
      question: 'Which noon?',
      chosen: 'That of Monday',
      alternatives: ['Any'],
      why: 'It is near.',
    },
  },
  claims: {
    cold: {
      anchors: [
        { paragraph: 'p1', exact: 'heard' },
        { paragraph: 'p1', exact: 'Oslo' },
      ],
      verdict: 'contradicted',
      why: 'It was Bergen.',
      versions: [{ value: 'Bergen', according: 'The tape' }],
      level: 'A',
    },
    warm: {
      anchors: [{ paragraph: 'p1', exact: 'noon' }],
      verdict: 'confirmed',
      why: 'It was.',
      level: 'A',
    },
  },
  skips: { and: { paragraph: 'p1', exact: 'and', nth: 1, why: 'A small word.' } },
  provenance: {
    publisher: 'daily',
    url: 'https://x.example/story#top',
    headline: 'It is over',
    published: '2025-03-18',
    language: 'en',
    unverified: [],
    topics: ['medtop:20000062'],
    rights: { text: 'All rights reserved.', textHolder: 'The Daily', annotations: 'MIT' },
  },
});

/** Signs that mean something in every field that takes words. */
export const hostile: Article = hostileArticle(nasty, 'javascript:alert(1)');

/** The three of them by name, for `it.each`. */
export const articles: readonly (readonly [name: string, article: Article])[] = [
  ['our article', ours],
  ['a minimal article', minimal],
  ['a hostile article', hostile],
];

/** Everything in an article that is an anchor itself. */
export const anchors = ({ quotes, times, mentions }: Article): readonly Anchor[] =>
  [quotes, times, mentions].flatMap((rows) => Object.values<Anchor>(rows));
