import { describe, expect, it } from 'vitest';
import { checkArticle } from '../../src/checks/checkArticle.ts';
import { defineArticle } from '../../src/define/defineArticle.ts';
import { type Damage, damage } from './damage.ts';

/** A small article without a fault, that has most of what an article may have. */
const ferry = defineArticle({
  paragraphs: {
    p1: 'Mayor Ana Ruiz said on Tuesday: “The ferry will run again.” A truce of two weeks began.',
    p2: 'Two days later Tom Lind told Radio Nord that it was “a small step” and “no more.”',
    p3: 'It began on 4 March 2025 in Vale, a town in Norland.',
  },
  parties: {
    ana: { name: 'Ana Ruiz', kind: 'person', describedAs: 'Mayor' },
    tom: { name: 'Tom Lind', kind: 'person' },
    nord: { name: 'Radio Nord', kind: 'media' },
  },
  places: {
    norland: { name: 'Norland', kind: 'country' },
    vale: { name: 'Vale', kind: 'city', within: 'norland' },
  },
  sources: { post: { name: 'A post', level: 'B', publisher: 'nord', date: '2025-03-11' } },
  statements: {
    speech: { speaker: 'ana', medium: 'remarks', date: '2025-03-11', basis: 'derived', why: 'it' },
    talk: { speaker: 'tom', medium: 'interview', date: '2025-03-13', basis: 'derived', why: 'it' },
  },
  quotes: {
    again: {
      paragraph: 'p1',
      exact: 'The ferry will run again.',
      speaker: 'ana',
      statement: 'speech',
      cue: { paragraph: 'p1', exact: 'said' },
      attribution: [
        {
          party: 'ana',
          role: 'voice',
          basis: 'text',
          anchor: { paragraph: 'p1', exact: 'Ana Ruiz' },
        },
      ],
      record: {
        verdict: 'exact',
        wording: 'Yes! The ferry will run again.',
        level: 'B',
        source: 'post',
      },
    },
    step: {
      paragraph: 'p2',
      exact: 'a small step',
      speaker: 'tom',
      statement: 'talk',
      attribution: [
        {
          party: 'tom',
          role: 'voice',
          basis: 'text',
          anchor: { paragraph: 'p2', exact: 'Tom Lind' },
        },
        {
          party: 'nord',
          role: 'relay',
          basis: 'text',
          anchor: { paragraph: 'p2', exact: 'Radio Nord' },
        },
      ],
      record: {
        verdict: 'altered',
        wording: 'It was a tiny step.',
        level: 'B',
        differences: [{ kind: 'changed', primary: 'tiny', quoted: 'small' }],
      },
    },
    more: {
      paragraph: 'p2',
      exact: 'no more.',
      speaker: 'tom',
      statement: 'talk',
      attribution: [{ party: 'tom', role: 'voice', basis: 'inherited' }],
    },
  },
  timeline: {
    start: {
      title: 'The ferry begins',
      date: '2025-03-04',
      basis: 'text',
      kind: 'negotiation',
      status: 'past',
      participants: [],
      anchors: [{ paragraph: 'p3', exact: 'It began on 4 March 2025' }],
    },
    address: {
      title: 'The mayor speaks',
      date: '2025-03-11',
      basis: 'derived',
      kind: 'statement',
      status: 'past',
      participants: ['ana'],
      anchors: [{ paragraph: 'p1', exact: 'said on Tuesday' }],
      statement: 'speech',
    },
  },
  times: {
    tuesday: {
      paragraph: 'p1',
      exact: 'Tuesday',
      type: 'date',
      value: '2025-03-11',
      basis: 'derived',
      anchoredTo: 'address',
      why: 'the Tuesday',
    },
    weeks: {
      paragraph: 'p1',
      exact: 'two weeks',
      type: 'duration',
      value: 'P2W',
      basis: 'text',
      why: 'two',
    },
    later: {
      paragraph: 'p2',
      exact: 'Two days later',
      type: 'date',
      value: '2025-03-13',
      basis: 'derived',
      anchoredTo: 'tuesday',
      why: 'two days on',
    },
    fourth: {
      paragraph: 'p3',
      exact: '4 March 2025',
      type: 'date',
      value: '2025-03-04',
      basis: 'text',
      why: 'as it stands',
    },
  },
  mentions: {
    p1Ana: { paragraph: 'p1', exact: 'Ana Ruiz', party: 'ana', form: 'name' },
    p2Tom: { paragraph: 'p2', exact: 'Tom Lind', party: 'tom', form: 'name' },
    p2Nord: { paragraph: 'p2', exact: 'Radio Nord', party: 'nord', form: 'name' },
    p3Vale: { paragraph: 'p3', exact: 'Vale', place: 'vale', form: 'name' },
    p3Norland: { paragraph: 'p3', exact: 'Norland', place: 'norland', form: 'name' },
  },
  skips: { mayor: { paragraph: 'p1', exact: 'Mayor', why: 'a title' } },
});

/** What is said of the small article with the damage: `path: sentence`, in order. */
export function told(...damages: readonly Damage[]): readonly string[] {
  return checkArticle(damage(ferry, damages)).map(({ path, message }) => `${path} — ${message}`);
}

/** What is done to the small article, and all that is said of it then. */
type Case = readonly [damages: readonly Damage[], sentences: readonly string[]];

/** Tests that after each damage exactly these sentences are told. */
export function tells(title: string, cases: readonly Case[]): void {
  describe(title, () => {
    it.each(cases)('%j', (damages, sentences) => {
      expect(told(...damages)).toEqual(sentences);
    });
  });
}
