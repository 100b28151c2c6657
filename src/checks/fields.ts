import type { Anchor } from '../model/anchor.ts';
import type { Nouns } from '../model/article.ts';
import type { Attribution } from '../model/attribution.ts';
import type { ClaimVersion } from '../model/claim.ts';
import type { Difference } from '../model/difference.ts';
import type { Stance } from '../model/proposal.ts';
import type { Provenance, Rights } from '../model/provenance.ts';
import type { QuoteRecord } from '../model/quoteRecord.ts';
import type { Moved, Split } from '../model/retired.ts';

/** What a field may hold: a plain value, a word of a closed list, or fields of its own. */
export interface Field {
  readonly type: 'string' | 'number' | 'boolean' | readonly string[] | Fields;
  readonly list?: true;
  readonly optional?: true;
}

/** The fields of a record by name. */
export type Fields = Readonly<Record<string, Field>>;

// Ties the table to the model: a field that is missing here, or optional only here, does not compile.
type Twin<model> = {
  readonly [field in keyof model]-?: Record<never, never> extends Pick<model, field>
    ? Field & { readonly optional: true }
    : Field & { readonly optional?: never };
};

const text = { type: 'string' } as const;
const number = { type: 'number' } as const;
const texts = { type: 'string', list: true } as const;
// Written out, without calls and spreads: a bundler then leaves out what nobody uses.
const maybeText = { type: 'string', optional: true } as const;
const maybeTexts = { type: 'string', list: true, optional: true } as const;

const LEVELS = ['A', 'B', 'C', 'unverified'] as const;
const BASES = ['text', 'derived', 'external'] as const;
const level = { type: LEVELS } as const;
const basis = { type: BASES } as const;

const anchor = {
  paragraph: text,
  start: number,
  end: number,
  exact: text,
} as const satisfies Twin<Anchor>;
const anchors = { type: anchor, list: true } as const;
const attribution: Twin<Attribution> = {
  party: text,
  role: { type: ['voice', 'relay'] },
  basis: { type: ['text', 'inherited', 'inferred'] },
  anchor: { type: anchor, optional: true },
};
const difference: Twin<Difference> = {
  kind: { type: ['missing', 'added', 'changed'] },
  primary: maybeText,
  quoted: maybeText,
};
const record: Twin<QuoteRecord> = {
  verdict: { type: ['exact', 'fragment', 'altered', 'paraphrase', 'translation', 'unverified'] },
  wording: maybeText,
  differences: { type: difference, list: true, optional: true },
  note: maybeText,
  source: maybeText,
  level,
};
const stance: Twin<Stance> = {
  party: text,
  position: {
    type: [
      'proposes',
      'accepts',
      'acceptsWithConditions',
      'supports',
      'questions',
      'setsConditions',
      'seeks',
      'asked',
    ],
  },
  anchor: { type: anchor },
};
const version: Twin<ClaimVersion> = { value: text, according: text, source: maybeText };
const rights: Twin<Rights> = { text, textHolder: maybeText, annotations: maybeText };

/** The fields of an article's provenance. */
export const provenanceFields: Twin<Provenance> = {
  publisher: maybeText,
  url: maybeText,
  headline: maybeText,
  published: maybeText,
  language: maybeText,
  sha256: maybeText,
  unverified: texts,
  topics: maybeTexts,
  rights: { type: rights },
};

/** The fields of what became of a retired id, by the one that tells which it is. */
export const retiredFields: { readonly moved: Twin<Moved>; readonly split: Twin<Split> } = {
  moved: { moved: text, since: text },
  split: { split: texts, since: text },
};

/** The fields of each noun: the model, for run time. */
export const fields: { readonly [noun in keyof Nouns]: Twin<Nouns[noun]> } = {
  paragraphs: { id: text, text, role: { type: ['body', 'boilerplate'] } },
  parties: {
    id: text,
    name: text,
    kind: { type: ['person', 'organization', 'government', 'media', 'country', 'group'] },
    named: { type: 'boolean' },
    role: maybeText,
    describedAs: maybeText,
    sameAs: maybeText,
    countryCode: maybeText,
    members: maybeTexts,
  },
  places: {
    id: text,
    name: text,
    kind: { type: ['country', 'city', 'region', 'sea', 'building', 'world'] },
    within: maybeText,
    sameAs: maybeText,
    countryCode: maybeText,
  },
  sources: {
    id: text,
    name: text,
    publisher: maybeText,
    url: maybeText,
    date: maybeText,
    level,
  },
  statements: {
    id: text,
    speaker: text,
    medium: { type: ['readout', 'post', 'remarks', 'answer', 'announcement', 'interview'] },
    date: maybeText,
    basis: { type: BASES, optional: true },
    why: maybeText,
    audience: maybeTexts,
    platform: maybeText,
    source: maybeText,
    quotes: texts,
    reported: anchors,
  },
  quotes: {
    id: text,
    paragraph: text,
    start: number,
    end: number,
    exact: text,
    text,
    kind: { type: ['direct', 'mixed'] },
    speaker: text,
    holders: maybeTexts,
    cue: { type: anchor, optional: true },
    attribution: { type: attribution, list: true },
    statement: maybeText,
    record: { type: record },
  },
  timeline: {
    id: text,
    title: text,
    date: text,
    basis,
    why: maybeText,
    kind: { type: ['war', 'call', 'meeting', 'statement', 'negotiation', 'exchange'] },
    status: { type: ['past', 'planned', 'ongoing'] },
    participants: texts,
    place: maybeText,
    statement: maybeText,
    anchors,
    source: maybeText,
  },
  times: {
    id: text,
    paragraph: text,
    start: number,
    end: number,
    exact: text,
    type: { type: ['date', 'time', 'duration', 'set'] },
    value: text,
    anchoredTo: maybeText,
    basis,
    why: text,
    alternatives: maybeTexts,
  },
  mentions: {
    id: text,
    paragraph: text,
    start: number,
    end: number,
    exact: text,
    party: maybeText,
    place: maybeText,
    form: {
      type: ['name', 'title', 'description', 'pronoun', 'adjective', 'possessive', 'metonym'],
    },
  },
  proposals: {
    id: text,
    title: text,
    kind: { type: ['ceasefire', 'agreement', 'negotiation', 'condition', 'guarantee'] },
    by: texts,
    partOf: maybeText,
    anchors,
    stances: { type: stance, list: true },
  },
  readings: {
    id: text,
    anchors,
    question: text,
    chosen: text,
    alternatives: texts,
    why: text,
    concerns: maybeTexts,
  },
  claims: {
    id: text,
    anchors,
    verdict: { type: ['confirmed', 'contradicted', 'disputed'] },
    why: text,
    versions: { type: version, list: true },
    level,
  },
  skips: { id: text, paragraph: text, start: number, end: number, exact: text, why: text },
  corrections: {
    id: text,
    date: text,
    concerns: text,
    field: text,
    was: maybeText,
    now: maybeText,
    why: text,
    source: maybeText,
  },
};
