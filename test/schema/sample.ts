import type { Anchor } from '../../src/model/anchor.ts';
import type { Article } from '../../src/model/article.ts';

const lines = ['Ana said on Friday “the 🚪 is open” in Rome.', 'Bo of Oslo relayed it.'] as const;

/** A small article that has a record of each noun, and every optional field somewhere. */
export function sample(): Article {
  return {
    paragraphs: {
      p1: { id: 'p1', text: lines[0], role: 'body' },
      p2: { id: 'p2', text: lines[1], role: 'boilerplate' },
    },
    parties: {
      ana: {
        id: 'ana',
        name: 'Ana',
        kind: 'person',
        named: true,
        role: 'Keeper of the door',
        describedAs: 'Ana',
        sameAs: 'http://www.wikidata.org/entity/Q1',
      },
      bo: { id: 'bo', name: 'Bo', kind: 'media', named: true },
      norway: { id: 'norway', name: 'Norway', kind: 'country', named: false, countryCode: 'NO' },
      both: { id: 'both', name: 'Both', kind: 'group', named: false, members: ['ana', 'bo'] },
    },
    places: {
      rome: { id: 'rome', name: 'Rome', kind: 'city', within: 'italy' },
      italy: { id: 'italy', name: 'Italy', kind: 'country', countryCode: 'IT' },
    },
    sources: {
      diary: {
        id: 'diary',
        name: 'Diary of Ana',
        publisher: 'ana',
        url: 'https://example.org/diary',
        date: '2025-03-14',
        level: 'A',
      },
    },
    statements: {
      remarks: {
        id: 'remarks',
        speaker: 'ana',
        medium: 'remarks',
        date: '2025-03-14',
        basis: 'external',
        why: 'The diary says so.',
        audience: ['bo'],
        platform: 'bo',
        source: 'diary',
        quotes: ['doorIsOpen'],
        reported: [words('p2', 'relayed it')],
      },
    },
    quotes: {
      doorIsOpen: {
        id: 'doorIsOpen',
        ...words('p1', 'the 🚪 is open'),
        text: 'the 🚪 is open',
        kind: 'mixed',
        speaker: 'ana',
        holders: ['both'],
        cue: words('p1', 'said'),
        attribution: [
          { party: 'ana', role: 'voice', basis: 'text', anchor: words('p1', 'Ana') },
          { party: 'bo', role: 'relay', basis: 'inferred' },
        ],
        statement: 'remarks',
        record: {
          verdict: 'altered',
          wording: 'the blue 🚪 is open',
          differences: [{ kind: 'missing', primary: 'blue' }],
          note: 'A word fell out.',
          source: 'diary',
          level: 'A',
        },
      },
    },
    timeline: {
      opening: {
        id: 'opening',
        title: 'The door is opened',
        date: '2025-03-14',
        basis: 'external',
        why: 'The diary says so.',
        kind: 'meeting',
        status: 'past',
        participants: ['ana'],
        place: 'rome',
        statement: 'remarks',
        anchors: [words('p1', 'is open')],
        source: 'diary',
      },
    },
    times: {
      friday: {
        id: 'friday',
        ...words('p1', 'Friday'),
        type: 'date',
        value: '2025-03-14',
        anchoredTo: 'opening',
        basis: 'external',
        why: 'The diary says so.',
        alternatives: ['2025-03-21'],
      },
    },
    mentions: {
      anaByName: { id: 'anaByName', ...words('p1', 'Ana'), party: 'ana', form: 'name' },
      romeByName: { id: 'romeByName', ...words('p1', 'Rome'), place: 'rome', form: 'name' },
    },
    proposals: {
      openDoors: {
        id: 'openDoors',
        title: 'All doors open',
        kind: 'agreement',
        by: ['ana'],
        anchors: [words('p1', 'is open')],
        stances: [{ party: 'ana', position: 'proposes', anchor: words('p1', 'said') }],
      },
      thisDoor: {
        id: 'thisDoor',
        title: 'This door open',
        kind: 'condition',
        by: [],
        partOf: 'openDoors',
        anchors: [],
        stances: [],
      },
    },
    readings: {
      whichDoor: {
        id: 'whichDoor',
        anchors: [words('p1', '🚪')],
        question: 'Which door?',
        chosen: 'front',
        alternatives: ['back'],
        why: 'It is the only one.',
        concerns: ['doorIsOpen'],
      },
    },
    claims: {
      boRelayed: {
        id: 'boRelayed',
        anchors: [words('p2', 'Bo of Oslo relayed it')],
        verdict: 'confirmed',
        why: 'The diary says so.',
        versions: [{ value: 'Bo did', according: 'Ana', source: 'diary' }],
        level: 'B',
      },
    },
    skips: { oslo: { id: 'oslo', ...words('p2', 'Oslo'), why: 'Part of a name.' } },
    corrections: {
      noLongerExact: {
        id: 'noLongerExact',
        date: '2025-03-15',
        concerns: 'doorIsOpen',
        field: 'record.verdict',
        was: 'exact',
        now: 'altered',
        why: 'The diary has one word more.',
        source: 'diary',
      },
    },
    text: lines.join('\n'),
    provenance: {
      publisher: 'bo',
      url: 'https://example.org/article',
      headline: 'Open',
      published: '2025-03-15',
      language: 'en',
      unverified: ['headline'],
      topics: ['medtop:16000000'],
      rights: { text: 'Free.', textHolder: 'Bo', annotations: 'MIT' },
    },
    retired: {
      doorOpen: { moved: 'doorIsOpen', since: '0.2.0' },
      everyone: { split: ['ana', 'bo'], since: '0.3.0' },
    },
  };
}

function words(paragraph: 'p1' | 'p2', exact: string): Anchor {
  const start = lines[paragraph === 'p1' ? 0 : 1].indexOf(exact);
  return { paragraph, start, end: start + exact.length, exact };
}

/** The sample as somebody else's code has it: no types, and free to be damaged. */
// biome-ignore lint/suspicious/noExplicitAny: the tests damage it in ways that no type allows
export function sampleData(): any {
  return JSON.parse(JSON.stringify(sample()));
}
