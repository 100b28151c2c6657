import type { Anchor } from '../model/anchor.ts';
import type { Nouns } from '../model/article.ts';
import type { Attribution } from '../model/attribution.ts';
import type { ClaimVersion } from '../model/claim.ts';
import type { Difference } from '../model/difference.ts';
import type { Stance } from '../model/proposal.ts';
import type { Provenance, Rights } from '../model/provenance.ts';
import type { QuoteRecord } from '../model/quoteRecord.ts';

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
const maybe = <field extends Field>(field: field): field & { readonly optional: true } => ({
  ...field,
  optional: true,
});
const list = (fields: Fields): { readonly type: Fields; readonly list: true } => ({
  type: fields,
  list: true,
});

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
const anchors = list(anchor);
const attribution: Twin<Attribution> = {
  party: text,
  role: { type: ['voice', 'relay'] },
  basis: { type: ['text', 'inherited', 'inferred'] },
  anchor: { type: anchor, optional: true },
};
const difference: Twin<Difference> = {
  kind: { type: ['missing', 'added', 'changed'] },
  primary: maybe(text),
  quoted: maybe(text),
};
const record: Twin<QuoteRecord> = {
  verdict: { type: ['exact', 'fragment', 'altered', 'paraphrase', 'translation', 'unverified'] },
  wording: maybe(text),
  differences: maybe(list(difference)),
  note: maybe(text),
  source: maybe(text),
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
const version: Twin<ClaimVersion> = { value: text, according: text, source: maybe(text) };
const rights: Twin<Rights> = { text, textHolder: maybe(text), annotations: maybe(text) };

/** The fields of an article's provenance. */
export const provenanceFields: Twin<Provenance> = {
  publisher: maybe(text),
  url: maybe(text),
  headline: maybe(text),
  published: maybe(text),
  language: maybe(text),
  sha256: maybe(text),
  unverified: texts,
  topics: maybe(texts),
  rights: { type: rights },
};

/** The fields of each noun: the model, for run time. */
export const fields: { readonly [noun in keyof Nouns]: Twin<Nouns[noun]> } = {
  paragraphs: { id: text, text, role: { type: ['body', 'boilerplate'] } },
  parties: {
    id: text,
    name: text,
    kind: { type: ['person', 'organization', 'government', 'media', 'country', 'group'] },
    named: { type: 'boolean' },
    role: maybe(text),
    describedAs: maybe(text),
    sameAs: maybe(text),
    countryCode: maybe(text),
    members: maybe(texts),
  },
  places: {
    id: text,
    name: text,
    kind: { type: ['country', 'city', 'region', 'sea', 'building', 'world'] },
    within: maybe(text),
    sameAs: maybe(text),
    countryCode: maybe(text),
  },
  sources: {
    id: text,
    name: text,
    publisher: maybe(text),
    url: maybe(text),
    date: maybe(text),
    level,
  },
  statements: {
    id: text,
    speaker: text,
    medium: { type: ['readout', 'post', 'remarks', 'answer', 'announcement', 'interview'] },
    date: maybe(text),
    basis: maybe(basis),
    why: maybe(text),
    audience: maybe(texts),
    platform: maybe(text),
    source: maybe(text),
    quotes: texts,
    reported: anchors,
  },
  quotes: {
    id: text,
    ...anchor,
    text,
    kind: { type: ['direct', 'mixed'] },
    speaker: text,
    holders: maybe(texts),
    cue: { type: anchor, optional: true },
    attribution: list(attribution),
    statement: maybe(text),
    record: { type: record },
  },
  timeline: {
    id: text,
    title: text,
    date: text,
    basis,
    why: maybe(text),
    kind: { type: ['war', 'call', 'meeting', 'statement', 'negotiation', 'exchange'] },
    status: { type: ['past', 'planned', 'ongoing'] },
    participants: texts,
    place: maybe(text),
    statement: maybe(text),
    anchors,
    source: maybe(text),
  },
  times: {
    id: text,
    ...anchor,
    type: { type: ['date', 'time', 'duration', 'set'] },
    value: text,
    anchoredTo: maybe(text),
    basis,
    why: text,
    alternatives: maybe(texts),
  },
  mentions: {
    id: text,
    ...anchor,
    party: maybe(text),
    place: maybe(text),
    form: {
      type: ['name', 'title', 'description', 'pronoun', 'adjective', 'possessive', 'metonym'],
    },
  },
  proposals: {
    id: text,
    title: text,
    kind: { type: ['ceasefire', 'agreement', 'negotiation', 'condition', 'guarantee'] },
    by: texts,
    partOf: maybe(text),
    anchors,
    stances: list(stance),
  },
  readings: {
    id: text,
    anchors,
    question: text,
    chosen: text,
    alternatives: texts,
    why: text,
    concerns: maybe(texts),
  },
  claims: {
    id: text,
    anchors,
    verdict: { type: ['confirmed', 'contradicted', 'disputed'] },
    why: text,
    versions: list(version),
    level,
  },
  skips: { id: text, ...anchor, why: text },
};
