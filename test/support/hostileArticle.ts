import { defineArticle } from '../../src/define/defineArticle.ts';
import type { Article } from '../../src/model/article.ts';

const said = '🕊️ said: “';

/**
 * An article with the same words in every field that takes words, whatever they are: dates and codes
 * that no author would write among them.
 *
 * @param words - what each field holds
 * @param address - what stands where an address is expected
 */
export function hostileArticle(words: string, address = words): Article {
  return defineArticle({
    paragraphs: {
      p1: words,
      p2: `${said}${words}” and left 🕊️ on Tuesday, again: yes, yes.`,
      p3: '',
      p4: words,
      p5: '1. no list',
      p6: '    # no code',
    },
    boilerplate: ['p4'],
    parties: {
      eve: { name: words, kind: 'person', role: words, describedAs: words, sameAs: words },
      relay: { name: words, kind: 'media', sameAs: address },
      land: { name: words, kind: 'country', countryCode: words, sameAs: 'https://x.example/"><b>' },
      crowd: { name: words, kind: 'group', members: ['eve', 'relay'] },
      office: { name: words, kind: 'government' },
      club: { name: words, kind: 'organization' },
    },
    places: {
      here: { name: words, kind: 'city', within: 'there' },
      there: { name: words, kind: 'sea', sameAs: words, countryCode: words },
    },
    sources: {
      paper: {
        name: words,
        publisher: 'eve',
        url: `https://evil.example/${words}`,
        date: words,
        level: 'C',
      },
      script: { name: words, url: address, level: 'A' },
    },
    statements: {
      speech: {
        speaker: 'eve',
        medium: 'post',
        date: words,
        basis: 'text',
        why: words,
        audience: ['crowd', 'relay'],
        platform: 'relay',
        source: 'paper',
        reported: [{ paragraph: 'p2', exact: 'left 🕊️' }],
      },
    },
    quotes: {
      all: {
        paragraph: 'p2',
        exact: words,
        text: words,
        speaker: 'eve',
        holders: ['relay', 'land'],
        statement: 'speech',
        cue: { paragraph: 'p1', exact: words },
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
          wording: words,
          differences: [
            { kind: 'added', quoted: words },
            { kind: 'missing', primary: words },
          ],
          note: words,
          source: 'paper',
          level: 'C',
        },
      },
      part: {
        paragraph: 'p2',
        exact: `${words}” and`,
        speaker: 'relay',
        record: { verdict: 'exact', source: 'script', level: 'A' },
      },
    },
    timeline: {
      day: {
        title: words,
        date: '2025-03-18',
        basis: 'text',
        why: words,
        kind: 'call',
        status: 'planned',
        participants: ['eve', 'relay'],
        place: 'here',
        statement: 'speech',
        anchors: [{ paragraph: 'p2', exact: 'Tuesday' }],
        source: 'paper',
      },
      open: event('2025-02-28/..', words),
      opening: event('../2024-02-29', words),
      season: event('2024-21', words),
      vague: event('2024-12-31?', words),
      leap: event('2024-02', words),
      old: event('-0043-03-15', words),
      far: event('Y12000', words),
      never: event(words, words),
    },
    times: {
      tuesday: {
        paragraph: 'p2',
        exact: 'on Tuesday, again',
        type: 'date',
        value: words,
        basis: 'text',
        why: words,
        alternatives: [words],
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
        title: words,
        kind: 'condition',
        by: ['eve'],
        stances: [{ party: 'eve', position: 'asked', anchor: { paragraph: 'p2', exact: 'left' } }],
      },
      air: { title: words, kind: 'guarantee' },
    },
    readings: {
      doubt: {
        anchors: [{ paragraph: 'p2', exact: 'left' }],
        question: words,
        chosen: words,
        alternatives: [words],
        why: words,
        concerns: ['all'],
      },
    },
    claims: {
      wrong: {
        anchors: [{ paragraph: 'p1', exact: words }],
        verdict: 'contradicted',
        why: words,
        versions: [{ value: words, according: words }],
        level: 'B',
      },
    },
    skips: { nothing: { paragraph: 'p2', exact: 'and', why: words } },
    corrections: {
      mended: { date: words, concerns: 'all', field: words, was: words, now: words, why: words },
    },
    retired: { gone: { moved: 'all', since: words } },
    provenance: {
      publisher: 'relay',
      url: `https://evil.example:8080/a"b<c>'d ${words}`,
      headline: words,
      published: words,
      language: words,
      sha256: words,
      unverified: [words],
      topics: [words, 'medtop:20000062'],
      rights: { text: words, textHolder: words, annotations: words },
    },
  } as unknown as Parameters<typeof defineArticle>[0]) as Article;
}

function event(date: string, title: string) {
  return { title, date, basis: 'text', kind: 'war', status: 'past' } as const;
}
