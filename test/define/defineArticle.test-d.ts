import { expectTypeOf, test } from 'vitest';
import { defineArticle } from '../../src/define/defineArticle.ts';
import type { ParagraphRole } from '../../src/model/paragraph.ts';
import type { Quote } from '../../src/model/quote.ts';
import { getMentions } from '../../src/queries/getMentions.ts';
import { getParagraphs } from '../../src/queries/getParagraphs.ts';
import { getParties } from '../../src/queries/getParties.ts';
import { getQuotes } from '../../src/queries/getQuotes.ts';
import { getStatements } from '../../src/queries/getStatements.ts';

test('three lines are an article', () => {
  const article = defineArticle({
    paragraphs: { p1: 'Ana said: “the door is open”.' },
    parties: { ana: { name: 'Ana', kind: 'person' } },
    quotes: { doorIsOpen: { paragraph: 'p1', exact: 'the door is open', speaker: 'ana' } },
  });
  const { doorIsOpen } = article.quotes;
  expectTypeOf(doorIsOpen.exact).toEqualTypeOf<'the door is open'>();
  expectTypeOf(doorIsOpen.text).toEqualTypeOf<'the door is open'>();
  expectTypeOf(doorIsOpen.speaker).toEqualTypeOf<'ana'>();
  expectTypeOf(doorIsOpen.id).toEqualTypeOf<'doorIsOpen'>();
  expectTypeOf(doorIsOpen.kind).toEqualTypeOf<'direct'>();
  expectTypeOf(doorIsOpen.start).toEqualTypeOf<number>();
  expectTypeOf(doorIsOpen.attribution[0].party).toEqualTypeOf<'ana'>();
  expectTypeOf(doorIsOpen.record.verdict).toEqualTypeOf<'unverified'>();
  expectTypeOf(article.parties.ana.named).toEqualTypeOf<true>();
  expectTypeOf(article.paragraphs.p1.text).toEqualTypeOf<'Ana said: “the door is open”.'>();
  // @ts-expect-error a quotation that nobody wrote is not there
  article.quotes.windowIsOpen;
  // @ts-expect-error nothing is widened
  expectTypeOf(doorIsOpen.exact).toEqualTypeOf<string>();
});

test('the text of a quotation is its words less one comma at the end', () => {
  const quote = { paragraph: 'p1', speaker: 'ana' } as const;
  const { quotes } = defineArticle({
    paragraphs: { p1: '“We are late,” said Ana. “Late, late.” “Oh,,” “,” “No,”' },
    parties: { ana: { name: 'Ana', kind: 'person' } },
    quotes: {
      weAreLate: { ...quote, exact: 'We are late,' },
      lateLate: { ...quote, exact: 'Late, late.' },
      oh: { ...quote, exact: 'Oh,,' },
      comma: { ...quote, exact: ',', nth: 5 },
      no: { ...quote, exact: 'No,', text: 'No,' },
      either: { ...quote, exact: 'No,' as 'No,' | 'Late, late.' },
    },
  });
  expectTypeOf(quotes.weAreLate.exact).toEqualTypeOf<'We are late,'>();
  expectTypeOf(quotes.weAreLate.text).toEqualTypeOf<'We are late'>();
  expectTypeOf(quotes.lateLate.text).toEqualTypeOf<'Late, late.'>();
  expectTypeOf(quotes.oh.text).toEqualTypeOf<'Oh,'>();
  expectTypeOf(quotes.comma.text).toEqualTypeOf<','>();
  expectTypeOf(quotes.no.text).toEqualTypeOf<'No,'>();
  expectTypeOf(quotes.either.text).toEqualTypeOf<'No' | 'Late, late.'>();
  // @ts-expect-error the comma is the host sentence's
  expectTypeOf(quotes.weAreLate.text).toEqualTypeOf<'We are late,'>();
});

test('words that are not in their paragraph are refused', () => {
  defineArticle({
    paragraphs: { p1: 'Ana said: “the door is open”.' },
    parties: { ana: { name: 'Ana', kind: 'person' } },
    // @ts-expect-error ✗ doorIsOpen: not verbatim in p1: “the door is shut”
    quotes: { doorIsOpen: { paragraph: 'p1', exact: 'the door is shut', speaker: 'ana' } },
  });
});

test('a publisher is a party of the article', () => {
  const paragraphs = { p1: 'It is open.' } as const;
  const parties = { ana: { name: 'Ana', kind: 'person' } } as const;
  defineArticle({ paragraphs, parties, provenance: { publisher: 'ana', language: 'en' } });
  defineArticle({ paragraphs, provenance: { language: 'en' } });
  defineArticle({ paragraphs, parties, provenance: { publisher: 'ana' as string } });
  // @ts-expect-error ✗ provenance: there is no party "gazette"
  defineArticle({ paragraphs, parties, provenance: { publisher: 'gazette' } });
  // @ts-expect-error there are no parties at all
  defineArticle({ paragraphs, provenance: { publisher: 'gazette' } });
  // @ts-expect-error no provenance has such a field
  defineArticle({ paragraphs, parties, provenance: { publisher: 'ana', source: 'x' } });
});

test('what is not literal is left to run time', () => {
  const paragraphs: Readonly<Record<string, string>> = { p1: 'Ana said: “yes”.' };
  const quotes: Readonly<Record<string, { paragraph: string; exact: string; speaker: string }>> = {
    yes: { paragraph: 'p1', exact: 'yes', speaker: 'ana' },
  };
  const wide = defineArticle({
    paragraphs,
    parties: { ana: { name: 'Ana', kind: 'person' } },
    quotes,
  });
  expectTypeOf(wide.quotes).toEqualTypeOf<Readonly<Record<string, Quote>>>();
  const json = { paragraphs: { p1: 'yes' }, parties: { ana: { name: 'Ana', kind: 'person' } } };
  expectTypeOf(defineArticle(json).paragraphs.p1.text).toEqualTypeOf<string>();
  defineArticle(JSON.parse('{}'));
});

const relayed = defineArticle({
  paragraphs: { p1: 'Ana told Radio One: “the door is open”.', p2: 'JOIN US' },
  boilerplate: ['p2'],
  parties: {
    ana: { name: 'Ana', kind: 'person' },
    radioOne: { name: 'Radio One', kind: 'media', named: false },
  },
  statements: {
    told: {
      speaker: 'ana',
      medium: 'remarks',
      reported: [{ paragraph: 'p1', exact: 'Ana told' }],
    },
  },
  quotes: {
    door: {
      paragraph: 'p1',
      exact: 'the door is open',
      speaker: 'ana',
      kind: 'mixed',
      cue: { paragraph: 'p1', exact: 'told' },
      attribution: [
        {
          party: 'ana',
          role: 'voice',
          basis: 'text',
          anchor: { paragraph: 'p1', exact: 'Ana' },
        },
        { party: 'radioOne', role: 'relay', basis: 'text' },
      ],
      statement: 'told',
      record: { verdict: 'exact', wording: 'the door is open', level: 'A' },
    },
  },
  timeline: {
    opening: {
      title: 'A door is open',
      date: '2025-03-18',
      basis: 'external',
      kind: 'statement',
      status: 'past',
      anchors: [{ paragraph: 'p1', exact: 'is open' }],
    },
  },
  mentions: { p1Ana: { paragraph: 'p1', exact: 'Ana', party: 'ana', form: 'name' } },
  proposals: {
    opened: {
      title: 'Open it',
      kind: 'condition',
      stances: [{ party: 'ana', position: 'proposes', anchor: { paragraph: 'p1', exact: 'open' } }],
    },
  },
});

test('a word of a closed list that an author wrote is kept', () => {
  const { ana, radioOne } = relayed.parties;
  expectTypeOf(ana.kind).toEqualTypeOf<'person'>();
  expectTypeOf(radioOne.named).toEqualTypeOf<false>();
  expectTypeOf(relayed.statements.told.medium).toEqualTypeOf<'remarks'>();
  expectTypeOf(relayed.mentions.p1Ana.form).toEqualTypeOf<'name'>();
  expectTypeOf(relayed.timeline.opening.status).toEqualTypeOf<'past'>();
  const { kind, attribution, record } = relayed.quotes.door;
  expectTypeOf(kind).toEqualTypeOf<'mixed'>();
  expectTypeOf(record.verdict).toEqualTypeOf<'exact'>();
  expectTypeOf(attribution[1].role).toEqualTypeOf<'relay'>();
  expectTypeOf(relayed.proposals.opened.stances[0].position).toEqualTypeOf<'proposes'>();
  // @ts-expect-error it is one word, not any of its list
  expectTypeOf(kind).toEqualTypeOf<Quote['kind']>();
});

test('of a word that is not literal only its list is known', () => {
  const kind = 'media' as 'media' | 'person';
  const { ana } = defineArticle({
    paragraphs: { p1: 'Ana' },
    parties: { ana: { name: 'Ana', kind } },
  }).parties;
  expectTypeOf(ana.kind).toEqualTypeOf<'media' | 'person'>();
});

test('an article finds what its author wrote, and only that', () => {
  expectTypeOf(getQuotes(relayed, { relayedBy: 'radioOne' })[0].id).toEqualTypeOf<'door'>();
  expectTypeOf(getQuotes(relayed, { relayedBy: 'ana' })).toEqualTypeOf<readonly []>();
  expectTypeOf(getQuotes(relayed, { kind: 'mixed' })[0].id).toEqualTypeOf<'door'>();
  expectTypeOf(getQuotes(relayed, { statement: 'told' })[0].id).toEqualTypeOf<'door'>();
  expectTypeOf(getParties(relayed, { kind: 'person' })[0].id).toEqualTypeOf<'ana'>();
  expectTypeOf(getParties(relayed, { named: false })[0].id).toEqualTypeOf<'radioOne'>();
  expectTypeOf(getParties(relayed, { kind: 'country' })).toEqualTypeOf<readonly []>();
  expectTypeOf(getStatements(relayed, { medium: 'remarks' })[0].id).toEqualTypeOf<'told'>();
  expectTypeOf(getMentions(relayed, { form: 'name' })[0].id).toEqualTypeOf<'p1Ana'>();
  expectTypeOf(getParagraphs(relayed, { role: 'boilerplate' })[0].id).toEqualTypeOf<'p2'>();
  // @ts-expect-error there is one, so it is found
  expectTypeOf(getQuotes(relayed, { relayedBy: 'radioOne' })).toEqualTypeOf<readonly []>();
});

test('words inside a record are an anchor too', () => {
  const { cue, attribution } = relayed.quotes.door;
  const anchors = [
    cue,
    attribution[0].anchor,
    relayed.statements.told.reported[0],
    relayed.timeline.opening.anchors[0],
    relayed.proposals.opened.stances[0].anchor,
  ] as const;
  expectTypeOf<(typeof anchors)[number]['start']>().toEqualTypeOf<number>();
  expectTypeOf<(typeof anchors)[number]['end']>().toEqualTypeOf<number>();
  expectTypeOf(cue.exact).toEqualTypeOf<'told'>();
  // @ts-expect-error it is a number
  const start: string = cue.start;
  expectTypeOf(start).toEqualTypeOf<string>();
});

test('a paragraph is furniture when it is listed as such', () => {
  expectTypeOf(relayed.paragraphs.p1.role).toEqualTypeOf<'body'>();
  expectTypeOf(relayed.paragraphs.p2.role).toEqualTypeOf<'boilerplate'>();
  const paragraphs = { p1: 'Ana', p2: 'Bo', p3: 'Cy' } as const;
  const some: readonly 'p1'[] = [];
  expectTypeOf(
    defineArticle({ paragraphs, boilerplate: some }).paragraphs.p1.role,
  ).toEqualTypeOf<ParagraphRole>();
  const one = 'p1' as 'p1' | 'p2';
  const either = defineArticle({ paragraphs, boilerplate: [one] }).paragraphs;
  expectTypeOf(either.p1.role).toEqualTypeOf<ParagraphRole>();
  expectTypeOf(either.p3.role).toEqualTypeOf<'body'>();
  // @ts-expect-error nobody listed it
  expectTypeOf(relayed.paragraphs.p1.role).toEqualTypeOf<'boilerplate'>();
});

test('records that were resolved before are left to run time', () => {
  const { parties, statements, quotes } = relayed;
  const again = defineArticle({
    paragraphs: { p1: 'Ana told Radio One: “the door is open”.' },
    parties,
    statements,
    quotes,
  });
  expectTypeOf(again.quotes.door.exact).toEqualTypeOf<'the door is open'>();
  expectTypeOf(again.quotes.door.start).toEqualTypeOf<number>();
  const [start, end] = [11, 27] as const;
  defineArticle({
    paragraphs: { p1: 'Ana said: “the door is open”.' },
    parties,
    // @ts-expect-error ✗ door: start is worked out, so leave it out
    quotes: { door: { paragraph: 'p1', exact: 'the door is open', speaker: 'ana', start, end } },
  });
});

test('a field that may be undefined may be left out, and is then what a field left out is', () => {
  const parties: { ana: { name: 'Ana'; kind: 'person'; role?: 'mayor' } } = {
    ana: { name: 'Ana', kind: 'person' },
  };
  const door: { paragraph: 'p1'; exact: 'open'; speaker: 'ana'; kind?: 'mixed' } = {
    paragraph: 'p1',
    exact: 'open',
    speaker: 'ana',
  };
  const made = defineArticle({
    paragraphs: { p1: 'Ana said: “open”.' },
    parties,
    quotes: { door },
  });
  expectTypeOf(made.parties.ana.role).toEqualTypeOf<'mayor' | undefined>();
  expectTypeOf(made.quotes.door.kind).toEqualTypeOf<'mixed' | 'direct'>();
  // @ts-expect-error nobody knows whether she has one
  expectTypeOf(made.parties.ana.role).toEqualTypeOf<'mayor'>();
});

test('a quotation of one statement or another may be of either', () => {
  const told = {
    speaker: 'ana',
    medium: 'remarks',
    date: '2025',
    basis: 'text',
    why: 'told',
  } as const;
  const made = defineArticle({
    paragraphs: { p1: 'Ana said: “open”.' },
    parties: { ana: { name: 'Ana', kind: 'person' } },
    statements: { one: told, other: told, third: told },
    quotes: {
      door: {
        paragraph: 'p1',
        exact: 'open',
        speaker: 'ana',
        statement: 'one' as 'one' | 'other',
      },
    },
  });
  expectTypeOf(made.statements.one.quotes).toEqualTypeOf<readonly 'door'[]>();
  expectTypeOf(made.statements.other.quotes).toEqualTypeOf<readonly 'door'[]>();
  // @ts-expect-error it is of neither of the two
  expectTypeOf(made.statements.third.quotes).toEqualTypeOf<readonly 'door'[]>();
});
