import { describe, expect, it } from 'vitest';
import { compile, completions } from '../support/compile.ts';

/** A draft in which a property of its quotation is being written. */
const writing = (property: string): string => `import { defineArticle } from 'onrecord/core';
defineArticle({
  paragraphs: { p1: 'Ana said: “the door is open”.', p2: 'Bo left.' },
  parties: { ana: { name: 'Ana', kind: 'person' }, bo: { name: 'Bo', kind: 'person' } },
  statements: { told: { speaker: 'ana', medium: 'remarks', date: '2025', basis: 'text', why: 'said' } },
  quotes: { doorIsOpen: { ${property} } },
});
`;

describe('an editor, while an article is written', () => {
  it.each([
    ["paragraph: '|'", ['p1', 'p2']],
    ["exact: 'the door is open', paragraph: '|', speaker: 'ana'", ['p1', 'p2']],
    ["speaker: '|'", ['ana', 'bo']],
    ["paragraph: 'p1', exact: 'the door is open', speaker: '|'", ['ana', 'bo']],
    ["paragraph: 'p1', exact: 'the door is open', speaker: 'ana', statement: '|'", ['told']],
    ["paragraph: 'p1', exact: 'the door is open', speaker: 'ana', kind: '|'", ['direct', 'mixed']],
    ["paragraph: 'p1', cue: { paragraph: '|', exact: 'said' }", ['p1', 'p2']],
  ])('offers at %s', (property, offered) => {
    expect(completions(writing(property))).toEqual(offered);
  });
  it.each(['paragraph', 'speaker', 'statement'])('accepts no empty %s for that', (field) => {
    const row = { paragraph: 'p1', exact: 'the door is open', speaker: 'ana', [field]: '' };
    const faults = compile(writing(JSON.stringify(row).slice(1, -1)));
    expect(faults.map(({ message }) => message)).toEqual([
      expect.stringMatching(/^Type '""' is not assignable to type '"/),
    ]);
  });
  it('offers the parties at the publisher, and accepts no empty one', () => {
    const publisher = (id: string): string =>
      writing('').replace('quotes: { doorIsOpen: {  } }', `provenance: { publisher: '${id}' }`);
    expect(completions(publisher('|'))).toEqual(['ana', 'bo']);
    expect(compile(publisher('ana'))).toEqual([]);
    expect(compile(publisher('')).map(({ message }) => message)).toEqual([
      expect.stringMatching(/^Type '""' is not assignable to type '"/),
    ]);
  });
  it('offers the fields of a quotation', () => {
    const offered = completions(writing("paragraph: 'p1', |"));
    expect(offered).toEqual(expect.arrayContaining(['speaker', 'cue', 'attribution', 'statement']));
  });
});

describe('an editor, while our article is asked', () => {
  it('offers its ids', () => {
    const asked = `import { getQuotes } from 'onrecord';\ngetQuotes({ speaker: '|' });`;
    expect(completions(asked)).toEqual(expect.arrayContaining(['kirillDmitriev', 'whiteHouse']));
    const one = `import { getQuote } from 'onrecord';\ngetQuote('|');`;
    expect(completions(one)).toContain('ballInCourt');
  });
});
