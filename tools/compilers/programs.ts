/** What the compiler must refuse: where the error stands, and what it says. */
interface Fault {
  readonly at: string;
  readonly says: RegExp;
}

/** A file of a consumer, and the faults that were put into it; none, and it must compile. */
export interface Program {
  readonly text: string;
  readonly faults: readonly Fault[];
}

const IMPORTED = `import { article, getParties, getQuote, getQuotes, getTimeline, type Quote } from 'onrecord';
import { verifyQuote } from 'onrecord/core';
import { toMarkdown } from 'onrecord/formats';
`;

/** The same names by CommonJS’s own syntax, for where a file is not rewritten to it. */
const REQUIRED = `import onrecord = require('onrecord');
import core = require('onrecord/core');
import formats = require('onrecord/formats');
const { article, getParties, getQuote, getQuotes, getTimeline } = onrecord;
const { verifyQuote } = core;
const { toMarkdown } = formats;
type Quote = onrecord.Quote;
`;

const BODY = `type Same<a, b> = (<t>() => t extends a ? 1 : 2) extends <t>() => t extends b ? 1 : 2 ? true : never;
const dmitriev = getQuotes({ speaker: 'kirillDmitriev' });
const two: 2 = dmitriev.length;
const second: 'Historic! Epic!' = dmitriev[1].exact;
const one: 'very well.' = getQuote('veryWell').exact;
const same: Same<(typeof dmitriev)[1]['exact'], 'Historic! Epic!'> = true;
const whole: Same<(typeof one), ReturnType<typeof veryWell>> = true;
const all: 10 = getQuotes().length;
const none: 0 = getQuotes({ speaker: 'cnn' }).length;
const events: 13 = getTimeline().length;
const call: readonly ['2025-03-18'] = [getTimeline({ kind: 'call' })[0].date];
const somewhen = getTimeline({ from: '2025-03-13' });
const notNever: [(typeof somewhen)[number]] extends [never] ? 'never' : 'rows' = 'rows';
const media: 'Kyiv Post' = getParties({ kind: 'media' })[0].name;
const wide: readonly Quote[] = getQuotes();
const verdict: string = verifyQuote(article, 'very good').verdict;
const text: string = toMarkdown(article);
// @ts-expect-error an id that does not exist
getQuote('veryGood');
// @ts-expect-error a speaker who does not exist
getQuotes({ speaker: 'bbc' });
// @ts-expect-error a filter that does not exist
getQuotes({ speakers: 'kirillDmitriev' });
// @ts-expect-error beyond the tuple
dmitriev[2];
// @ts-expect-error a constant is not written to
dmitriev[1].exact = 'Historic! Epic!';
declare function veryWell(): 'very well.';
export { all, call, events, media, none, notNever, one, same, second, text, two, verdict, whole, wide };
`;

/** Uses every door but that of the schemas, and asserts exact results. */
export const use: Program = { text: IMPORTED + BODY, faults: [] };
/** The same through `import x = require()`. */
export const useRequired: Program = { text: REQUIRED + BODY, faults: [] };

/** The same, wrong: a check of types that finds nothing to refuse checks nothing. */
export const wrongUse: Program = {
  text: edited(use.text, [
    ['two: 2', 'two: 3'],
    ["second: 'Historic! Epic!'", "second: 'Historic!'"],
    ['none: 0', 'none: 1'],
    [/\/\/ @ts-expect-error.*\n/g, ''],
  ]),
  faults: [
    { at: 'two: 3', says: /'2' is not assignable to type '3'/ },
    { at: "second: 'Historic!'", says: /is not assignable to type '"Historic!"'/ },
    { at: 'none: 1', says: /'0' is not assignable to type '1'/ },
    { at: "'veryGood'", says: /"veryGood"/ },
    { at: "speaker: 'bbc'", says: /"bbc"/ },
    { at: 'speakers:', says: /'speakers' does not exist|'\{ speakers: string; \}' is not/ },
    { at: '2];', says: /no element at index '2'/ },
    { at: "exact = 'Historic! Epic!'", says: /read-only/ },
  ],
};

/** An article of its author’s own, with lists inside records. */
export const own: Program = {
  text: `import { defineArticle, getQuotes } from 'onrecord/core';
const mine = defineArticle({
  paragraphs: { p1: 'Ana said: “the door is open”. Ben said: “it is not”.' },
  parties: { ana: { name: 'Ana', kind: 'person' }, ben: { name: 'Ben', kind: 'person' } },
  quotes: {
    doorIsOpen: { paragraph: 'p1', exact: 'the door is open', speaker: 'ana' },
    itIsNot: {
      paragraph: 'p1',
      exact: 'it is not',
      speaker: 'ben',
      attribution: [
        { party: 'ben', role: 'voice', basis: 'text' },
        { party: 'ana', role: 'relay', basis: 'text' },
      ],
    },
  },
  timeline: {
    opening: {
      title: 'A door is open',
      date: '2025-03-18',
      basis: 'text',
      kind: 'statement',
      status: 'past',
      anchors: [{ paragraph: 'p1', exact: 'is open' }],
    },
  },
});
export const door: 'the door is open' = mine.quotes.doorIsOpen.exact;
export const voice: 'ana' = mine.quotes.doorIsOpen.speaker;
export const kind: 'person' = mine.parties.ana.kind;
export const relayed: 'itIsNot' = getQuotes(mine, { relayedBy: 'ana' })[0].id;
export const start: number = mine.timeline.opening.anchors[0].start;
`,
  faults: [],
};

/** The same with a misquotation, and with ids and words that are not there, in records and in lists. */
export const wrongOwn: Program = {
  text: edited(own.text, [
    ["exact: 'the door is open'", "exact: 'the door is shut'"],
    ["speaker: 'ben'", "speaker: 'bert'"],
    ["party: 'ben'", "party: 'nobody'"],
    ["exact: 'is open'", "exact: 'is shut'"],
    [', getQuotes', ''],
    [/export const.*\n/g, ''],
  ]),
  faults: [
    {
      at: "exact: 'the door is shut'",
      says: /^Type '"the door is shut"' is not assignable to type '"✗ doorIsOpen: not verbatim in p1: “the door is shut”"'/,
    },
    { at: "speaker: 'bert'", says: /"bert".*no party/ },
    { at: "party: 'nobody'", says: /"nobody".*no party/ },
    { at: "exact: 'is shut'", says: /not verbatim in p1: “is shut”/ },
  ],
};

/** The door of schemas, which needs zod beside it. */
export const schema: Program = {
  text: `import type { Article } from 'onrecord';
import { articleSchema, parseArticle, quoteSchema } from 'onrecord/schema';
type Any<a> = 0 extends 1 & a ? true : false;
const article: Article = parseArticle({});
const notAny: Any<ReturnType<typeof parseArticle>> = false;
const parsed = articleSchema.parse({});
const parsedNotAny: Any<typeof parsed> = false;
const text: string = parsed.text;
const kind: 'direct' | 'mixed' = quoteSchema.parse({}).kind;
// @ts-expect-error a field that does not exist
quoteSchema.parse({}).words;
// @ts-expect-error another type
const number: number = quoteSchema.parse({}).exact;
export { article, kind, notAny, number, parsedNotAny, text };
`,
  faults: [],
};

/** A plain file; an attribute where the compiler asks for one. */
export const json = (attribute: string): Program => ({
  text: `import json from 'onrecord/article.json'${attribute};
export const exact: string = json.quotes.veryWell.exact;
// @ts-expect-error an id that does not exist
json.quotes.veryGood;
`,
  faults: [],
});

function edited(text: string, edits: readonly (readonly [string | RegExp, string])[]): string {
  return edits.reduce((before, [what, put]) => {
    const after = before.replace(what, put);
    if (after === before) throw new Error(`${what} stands nowhere in the program`);
    return after;
  }, text);
}
