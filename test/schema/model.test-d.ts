import { test } from 'vitest';
import type * as z from 'zod/v4';
import type { Anchor } from '../../src/model/anchor.ts';
import type { Article } from '../../src/model/article.ts';
import type {
  Attribution,
  AttributionBasis,
  AttributionRole,
} from '../../src/model/attribution.ts';
import type { Basis } from '../../src/model/basis.ts';
import type { Claim, ClaimVerdict, ClaimVersion } from '../../src/model/claim.ts';
import type { Correction } from '../../src/model/correction.ts';
import type { Difference } from '../../src/model/difference.ts';
import type { Level } from '../../src/model/level.ts';
import type { Mention, MentionForm } from '../../src/model/mention.ts';
import type { Paragraph, ParagraphRole } from '../../src/model/paragraph.ts';
import type { Party, PartyKind } from '../../src/model/party.ts';
import type { Place, PlaceKind } from '../../src/model/place.ts';
import type { Position, Proposal, ProposalKind, Stance } from '../../src/model/proposal.ts';
import type { Provenance, Rights } from '../../src/model/provenance.ts';
import type { Quote, QuoteKind } from '../../src/model/quote.ts';
import type { QuoteRecord, RecordVerdict } from '../../src/model/quoteRecord.ts';
import type { Reading } from '../../src/model/reading.ts';
import type { Moved, Retired, Split } from '../../src/model/retired.ts';
import type { Skip } from '../../src/model/skip.ts';
import type { Source } from '../../src/model/source.ts';
import type { Statement, StatementMedium } from '../../src/model/statement.ts';
import type { TimeExpression, TimeType } from '../../src/model/timeExpression.ts';
import type { EventKind, EventStatus, TimelineEvent } from '../../src/model/timelineEvent.ts';
import type {
  anchorSchema,
  articleSchema,
  attributionBasisSchema,
  attributionRoleSchema,
  attributionSchema,
  basisSchema,
  claimSchema,
  claimVerdictSchema,
  claimVersionSchema,
  correctionSchema,
  differenceSchema,
  eventKindSchema,
  eventStatusSchema,
  levelSchema,
  mentionFormSchema,
  mentionSchema,
  movedSchema,
  paragraphRoleSchema,
  paragraphSchema,
  partyKindSchema,
  partySchema,
  placeKindSchema,
  placeSchema,
  positionSchema,
  proposalKindSchema,
  proposalSchema,
  provenanceSchema,
  quoteKindSchema,
  quoteRecordSchema,
  quoteSchema,
  readingSchema,
  recordVerdictSchema,
  retiredSchema,
  rightsSchema,
  skipSchema,
  sourceSchema,
  splitSchema,
  stanceSchema,
  statementMediumSchema,
  statementSchema,
  timeExpressionSchema,
  timelineEventSchema,
  timeTypeSchema,
} from '../../src/schema.ts';

/** True when neither compiler nor reader can tell the two apart: optional, `readonly` and all. */
type Same<a, b> =
  (<t>() => t extends a ? 1 : 2) extends <t>() => t extends b ? 1 : 2 ? true : false;

/** A twin with one field of another type. */
type Changed<noun, key extends keyof noun, value> = {
  readonly [field in keyof noun]: field extends key ? value : noun[field];
};

/** A twin whose fields can be written to. */
type Writable<noun> = { -readonly [field in keyof noun]: noun[field] };

/** Compiles only where both types are the same. */
function same<a, b>(..._proof: Same<a, b> extends true ? [] : ['the types differ']): void {}

test('anchorSchema is Anchor, both ways', () => {
  same<z.infer<typeof anchorSchema>, Readonly<Anchor>>();
  same<z.input<typeof anchorSchema>, z.infer<typeof anchorSchema>>();
  // @ts-expect-error the twin lacks a field
  same<z.infer<typeof anchorSchema>, Omit<Anchor, 'exact'>>();
  // @ts-expect-error a field of the twin has another type
  same<z.infer<typeof anchorSchema>, Changed<Anchor, 'exact', symbol>>();
  // @ts-expect-error the fields of the twin can be written to
  same<z.infer<typeof anchorSchema>, Writable<Anchor>>();
});

test('articleSchema is Article, both ways', () => {
  type Flat<article extends Article> = { readonly [field in keyof article]: article[field] };
  same<z.infer<typeof articleSchema>, Flat<Article>>();
  same<z.input<typeof articleSchema>, z.infer<typeof articleSchema>>();
  // @ts-expect-error the twin lacks a noun
  same<z.infer<typeof articleSchema>, Omit<Flat<Article>, 'skips'>>();
  // @ts-expect-error a noun of the twin is another one
  same<z.infer<typeof articleSchema>, Changed<Flat<Article>, 'skips', Article['quotes']>>();
  // @ts-expect-error the records of the twin can be written to
  same<z.infer<typeof articleSchema>, Changed<Flat<Article>, 'skips', Record<string, Skip>>>();
});

test('attributionRoleSchema is AttributionRole, both ways', () => {
  same<z.infer<typeof attributionRoleSchema>, AttributionRole>();
  // @ts-expect-error the twin lacks a word
  same<z.infer<typeof attributionRoleSchema>, Exclude<AttributionRole, 'relay'>>();
  // @ts-expect-error the twin has a word more
  same<z.infer<typeof attributionRoleSchema>, AttributionRole | 'another'>();
});

test('attributionBasisSchema is AttributionBasis, both ways', () => {
  same<z.infer<typeof attributionBasisSchema>, AttributionBasis>();
  // @ts-expect-error the twin lacks a word
  same<z.infer<typeof attributionBasisSchema>, Exclude<AttributionBasis, 'inferred'>>();
  // @ts-expect-error the twin has a word more
  same<z.infer<typeof attributionBasisSchema>, AttributionBasis | 'another'>();
});

test('attributionSchema is Attribution, both ways', () => {
  same<z.infer<typeof attributionSchema>, Readonly<Attribution>>();
  same<z.input<typeof attributionSchema>, z.infer<typeof attributionSchema>>();
  // @ts-expect-error the twin lacks a field
  same<z.infer<typeof attributionSchema>, Omit<Attribution, 'basis'>>();
  // @ts-expect-error a field of the twin has another type
  same<z.infer<typeof attributionSchema>, Changed<Attribution, 'basis', symbol>>();
  // @ts-expect-error the fields of the twin can be written to
  same<z.infer<typeof attributionSchema>, Writable<Attribution>>();
  // @ts-expect-error an optional field of the twin may be undefined
  same<
    z.infer<typeof attributionSchema>,
    Changed<Attribution, 'anchor', Attribution['anchor'] | undefined>
  >();
});

test('basisSchema is Basis, both ways', () => {
  same<z.infer<typeof basisSchema>, Basis>();
  // @ts-expect-error the twin lacks a word
  same<z.infer<typeof basisSchema>, Exclude<Basis, 'external'>>();
  // @ts-expect-error the twin has a word more
  same<z.infer<typeof basisSchema>, Basis | 'another'>();
});

test('claimVerdictSchema is ClaimVerdict, both ways', () => {
  same<z.infer<typeof claimVerdictSchema>, ClaimVerdict>();
  // @ts-expect-error the twin lacks a word
  same<z.infer<typeof claimVerdictSchema>, Exclude<ClaimVerdict, 'disputed'>>();
  // @ts-expect-error the twin has a word more
  same<z.infer<typeof claimVerdictSchema>, ClaimVerdict | 'another'>();
});

test('claimVersionSchema is ClaimVersion, both ways', () => {
  same<z.infer<typeof claimVersionSchema>, Readonly<ClaimVersion>>();
  same<z.input<typeof claimVersionSchema>, z.infer<typeof claimVersionSchema>>();
  // @ts-expect-error the twin lacks a field
  same<z.infer<typeof claimVersionSchema>, Omit<ClaimVersion, 'according'>>();
  // @ts-expect-error a field of the twin has another type
  same<z.infer<typeof claimVersionSchema>, Changed<ClaimVersion, 'according', symbol>>();
  // @ts-expect-error the fields of the twin can be written to
  same<z.infer<typeof claimVersionSchema>, Writable<ClaimVersion>>();
  // @ts-expect-error an optional field of the twin may be undefined
  same<
    z.infer<typeof claimVersionSchema>,
    Changed<ClaimVersion, 'source', ClaimVersion['source'] | undefined>
  >();
});

test('claimSchema is Claim, both ways', () => {
  same<z.infer<typeof claimSchema>, Readonly<Claim>>();
  same<z.input<typeof claimSchema>, z.infer<typeof claimSchema>>();
  // @ts-expect-error the twin lacks a field
  same<z.infer<typeof claimSchema>, Omit<Claim, 'level'>>();
  // @ts-expect-error a field of the twin has another type
  same<z.infer<typeof claimSchema>, Changed<Claim, 'level', symbol>>();
  // @ts-expect-error the fields of the twin can be written to
  same<z.infer<typeof claimSchema>, Writable<Claim>>();
});

test('differenceSchema is Difference, both ways', () => {
  same<z.infer<typeof differenceSchema>, Readonly<Difference>>();
  same<z.input<typeof differenceSchema>, z.infer<typeof differenceSchema>>();
  // @ts-expect-error the twin lacks a field
  same<z.infer<typeof differenceSchema>, Omit<Difference, 'kind'>>();
  // @ts-expect-error a field of the twin has another type
  same<z.infer<typeof differenceSchema>, Changed<Difference, 'kind', symbol>>();
  // @ts-expect-error the fields of the twin can be written to
  same<z.infer<typeof differenceSchema>, Writable<Difference>>();
  // @ts-expect-error an optional field of the twin may be undefined
  same<
    z.infer<typeof differenceSchema>,
    Changed<Difference, 'quoted', Difference['quoted'] | undefined>
  >();
});

test('levelSchema is Level, both ways', () => {
  same<z.infer<typeof levelSchema>, Level>();
  // @ts-expect-error the twin lacks a word
  same<z.infer<typeof levelSchema>, Exclude<Level, 'unverified'>>();
  // @ts-expect-error the twin has a word more
  same<z.infer<typeof levelSchema>, Level | 'another'>();
});

test('mentionFormSchema is MentionForm, both ways', () => {
  same<z.infer<typeof mentionFormSchema>, MentionForm>();
  // @ts-expect-error the twin lacks a word
  same<z.infer<typeof mentionFormSchema>, Exclude<MentionForm, 'metonym'>>();
  // @ts-expect-error the twin has a word more
  same<z.infer<typeof mentionFormSchema>, MentionForm | 'another'>();
});

test('mentionSchema is Mention, both ways', () => {
  same<z.infer<typeof mentionSchema>, Readonly<Mention>>();
  same<z.input<typeof mentionSchema>, z.infer<typeof mentionSchema>>();
  // @ts-expect-error the twin lacks a field
  same<z.infer<typeof mentionSchema>, Omit<Mention, 'form'>>();
  // @ts-expect-error a field of the twin has another type
  same<z.infer<typeof mentionSchema>, Changed<Mention, 'form', symbol>>();
  // @ts-expect-error the fields of the twin can be written to
  same<z.infer<typeof mentionSchema>, Writable<Mention>>();
  // @ts-expect-error an optional field of the twin may be undefined
  same<z.infer<typeof mentionSchema>, Changed<Mention, 'place', Mention['place'] | undefined>>();
});

test('paragraphRoleSchema is ParagraphRole, both ways', () => {
  same<z.infer<typeof paragraphRoleSchema>, ParagraphRole>();
  // @ts-expect-error the twin lacks a word
  same<z.infer<typeof paragraphRoleSchema>, Exclude<ParagraphRole, 'boilerplate'>>();
  // @ts-expect-error the twin has a word more
  same<z.infer<typeof paragraphRoleSchema>, ParagraphRole | 'another'>();
});

test('paragraphSchema is Paragraph, both ways', () => {
  same<z.infer<typeof paragraphSchema>, Readonly<Paragraph>>();
  same<z.input<typeof paragraphSchema>, z.infer<typeof paragraphSchema>>();
  // @ts-expect-error the twin lacks a field
  same<z.infer<typeof paragraphSchema>, Omit<Paragraph, 'role'>>();
  // @ts-expect-error a field of the twin has another type
  same<z.infer<typeof paragraphSchema>, Changed<Paragraph, 'role', symbol>>();
  // @ts-expect-error the fields of the twin can be written to
  same<z.infer<typeof paragraphSchema>, Writable<Paragraph>>();
});

test('partyKindSchema is PartyKind, both ways', () => {
  same<z.infer<typeof partyKindSchema>, PartyKind>();
  // @ts-expect-error the twin lacks a word
  same<z.infer<typeof partyKindSchema>, Exclude<PartyKind, 'group'>>();
  // @ts-expect-error the twin has a word more
  same<z.infer<typeof partyKindSchema>, PartyKind | 'another'>();
});

test('partySchema is Party, both ways', () => {
  same<z.infer<typeof partySchema>, Readonly<Party>>();
  same<z.input<typeof partySchema>, z.infer<typeof partySchema>>();
  // @ts-expect-error the twin lacks a field
  same<z.infer<typeof partySchema>, Omit<Party, 'named'>>();
  // @ts-expect-error a field of the twin has another type
  same<z.infer<typeof partySchema>, Changed<Party, 'named', symbol>>();
  // @ts-expect-error the fields of the twin can be written to
  same<z.infer<typeof partySchema>, Writable<Party>>();
  // @ts-expect-error an optional field of the twin may be undefined
  same<z.infer<typeof partySchema>, Changed<Party, 'members', Party['members'] | undefined>>();
});

test('placeKindSchema is PlaceKind, both ways', () => {
  same<z.infer<typeof placeKindSchema>, PlaceKind>();
  // @ts-expect-error the twin lacks a word
  same<z.infer<typeof placeKindSchema>, Exclude<PlaceKind, 'world'>>();
  // @ts-expect-error the twin has a word more
  same<z.infer<typeof placeKindSchema>, PlaceKind | 'another'>();
});

test('placeSchema is Place, both ways', () => {
  same<z.infer<typeof placeSchema>, Readonly<Place>>();
  same<z.input<typeof placeSchema>, z.infer<typeof placeSchema>>();
  // @ts-expect-error the twin lacks a field
  same<z.infer<typeof placeSchema>, Omit<Place, 'kind'>>();
  // @ts-expect-error a field of the twin has another type
  same<z.infer<typeof placeSchema>, Changed<Place, 'kind', symbol>>();
  // @ts-expect-error the fields of the twin can be written to
  same<z.infer<typeof placeSchema>, Writable<Place>>();
  // @ts-expect-error an optional field of the twin may be undefined
  same<
    z.infer<typeof placeSchema>,
    Changed<Place, 'countryCode', Place['countryCode'] | undefined>
  >();
});

test('proposalKindSchema is ProposalKind, both ways', () => {
  same<z.infer<typeof proposalKindSchema>, ProposalKind>();
  // @ts-expect-error the twin lacks a word
  same<z.infer<typeof proposalKindSchema>, Exclude<ProposalKind, 'guarantee'>>();
  // @ts-expect-error the twin has a word more
  same<z.infer<typeof proposalKindSchema>, ProposalKind | 'another'>();
});

test('positionSchema is Position, both ways', () => {
  same<z.infer<typeof positionSchema>, Position>();
  // @ts-expect-error the twin lacks a word
  same<z.infer<typeof positionSchema>, Exclude<Position, 'asked'>>();
  // @ts-expect-error the twin has a word more
  same<z.infer<typeof positionSchema>, Position | 'another'>();
});

test('stanceSchema is Stance, both ways', () => {
  same<z.infer<typeof stanceSchema>, Readonly<Stance>>();
  same<z.input<typeof stanceSchema>, z.infer<typeof stanceSchema>>();
  // @ts-expect-error the twin lacks a field
  same<z.infer<typeof stanceSchema>, Omit<Stance, 'anchor'>>();
  // @ts-expect-error a field of the twin has another type
  same<z.infer<typeof stanceSchema>, Changed<Stance, 'anchor', symbol>>();
  // @ts-expect-error the fields of the twin can be written to
  same<z.infer<typeof stanceSchema>, Writable<Stance>>();
});

test('proposalSchema is Proposal, both ways', () => {
  same<z.infer<typeof proposalSchema>, Readonly<Proposal>>();
  same<z.input<typeof proposalSchema>, z.infer<typeof proposalSchema>>();
  // @ts-expect-error the twin lacks a field
  same<z.infer<typeof proposalSchema>, Omit<Proposal, 'stances'>>();
  // @ts-expect-error a field of the twin has another type
  same<z.infer<typeof proposalSchema>, Changed<Proposal, 'stances', symbol>>();
  // @ts-expect-error the fields of the twin can be written to
  same<z.infer<typeof proposalSchema>, Writable<Proposal>>();
  // @ts-expect-error an optional field of the twin may be undefined
  same<
    z.infer<typeof proposalSchema>,
    Changed<Proposal, 'partOf', Proposal['partOf'] | undefined>
  >();
});

test('rightsSchema is Rights, both ways', () => {
  same<z.infer<typeof rightsSchema>, Readonly<Rights>>();
  same<z.input<typeof rightsSchema>, z.infer<typeof rightsSchema>>();
  // @ts-expect-error the twin lacks a field
  same<z.infer<typeof rightsSchema>, Omit<Rights, 'text'>>();
  // @ts-expect-error a field of the twin has another type
  same<z.infer<typeof rightsSchema>, Changed<Rights, 'text', symbol>>();
  // @ts-expect-error the fields of the twin can be written to
  same<z.infer<typeof rightsSchema>, Writable<Rights>>();
  // @ts-expect-error an optional field of the twin may be undefined
  same<
    z.infer<typeof rightsSchema>,
    Changed<Rights, 'annotations', Rights['annotations'] | undefined>
  >();
});

test('provenanceSchema is Provenance, both ways', () => {
  same<z.infer<typeof provenanceSchema>, Readonly<Provenance>>();
  same<z.input<typeof provenanceSchema>, z.infer<typeof provenanceSchema>>();
  // @ts-expect-error the twin lacks a field
  same<z.infer<typeof provenanceSchema>, Omit<Provenance, 'rights'>>();
  // @ts-expect-error a field of the twin has another type
  same<z.infer<typeof provenanceSchema>, Changed<Provenance, 'rights', symbol>>();
  // @ts-expect-error the fields of the twin can be written to
  same<z.infer<typeof provenanceSchema>, Writable<Provenance>>();
  // @ts-expect-error an optional field of the twin may be undefined
  same<
    z.infer<typeof provenanceSchema>,
    Changed<Provenance, 'topics', Provenance['topics'] | undefined>
  >();
});

test('quoteKindSchema is QuoteKind, both ways', () => {
  same<z.infer<typeof quoteKindSchema>, QuoteKind>();
  // @ts-expect-error the twin lacks a word
  same<z.infer<typeof quoteKindSchema>, Exclude<QuoteKind, 'mixed'>>();
  // @ts-expect-error the twin has a word more
  same<z.infer<typeof quoteKindSchema>, QuoteKind | 'another'>();
});

test('quoteSchema is Quote, both ways', () => {
  same<z.infer<typeof quoteSchema>, Readonly<Quote>>();
  same<z.input<typeof quoteSchema>, z.infer<typeof quoteSchema>>();
  // @ts-expect-error the twin lacks a field
  same<z.infer<typeof quoteSchema>, Omit<Quote, 'record'>>();
  // @ts-expect-error a field of the twin has another type
  same<z.infer<typeof quoteSchema>, Changed<Quote, 'record', symbol>>();
  // @ts-expect-error the fields of the twin can be written to
  same<z.infer<typeof quoteSchema>, Writable<Quote>>();
  // @ts-expect-error an optional field of the twin may be undefined
  same<z.infer<typeof quoteSchema>, Changed<Quote, 'statement', Quote['statement'] | undefined>>();
});

test('recordVerdictSchema is RecordVerdict, both ways', () => {
  same<z.infer<typeof recordVerdictSchema>, RecordVerdict>();
  // @ts-expect-error the twin lacks a word
  same<z.infer<typeof recordVerdictSchema>, Exclude<RecordVerdict, 'unverified'>>();
  // @ts-expect-error the twin has a word more
  same<z.infer<typeof recordVerdictSchema>, RecordVerdict | 'another'>();
});

test('quoteRecordSchema is QuoteRecord, both ways', () => {
  same<z.infer<typeof quoteRecordSchema>, Readonly<QuoteRecord>>();
  same<z.input<typeof quoteRecordSchema>, z.infer<typeof quoteRecordSchema>>();
  // @ts-expect-error the twin lacks a field
  same<z.infer<typeof quoteRecordSchema>, Omit<QuoteRecord, 'level'>>();
  // @ts-expect-error a field of the twin has another type
  same<z.infer<typeof quoteRecordSchema>, Changed<QuoteRecord, 'level', symbol>>();
  // @ts-expect-error the fields of the twin can be written to
  same<z.infer<typeof quoteRecordSchema>, Writable<QuoteRecord>>();
  // @ts-expect-error an optional field of the twin may be undefined
  same<
    z.infer<typeof quoteRecordSchema>,
    Changed<QuoteRecord, 'source', QuoteRecord['source'] | undefined>
  >();
});

test('readingSchema is Reading, both ways', () => {
  same<z.infer<typeof readingSchema>, Readonly<Reading>>();
  same<z.input<typeof readingSchema>, z.infer<typeof readingSchema>>();
  // @ts-expect-error the twin lacks a field
  same<z.infer<typeof readingSchema>, Omit<Reading, 'why'>>();
  // @ts-expect-error a field of the twin has another type
  same<z.infer<typeof readingSchema>, Changed<Reading, 'why', symbol>>();
  // @ts-expect-error the fields of the twin can be written to
  same<z.infer<typeof readingSchema>, Writable<Reading>>();
  // @ts-expect-error an optional field of the twin may be undefined
  same<
    z.infer<typeof readingSchema>,
    Changed<Reading, 'concerns', Reading['concerns'] | undefined>
  >();
});

test('movedSchema is Moved, both ways', () => {
  same<z.infer<typeof movedSchema>, Readonly<Moved>>();
  same<z.input<typeof movedSchema>, z.infer<typeof movedSchema>>();
  // @ts-expect-error the twin lacks a field
  same<z.infer<typeof movedSchema>, Omit<Moved, 'since'>>();
  // @ts-expect-error a field of the twin has another type
  same<z.infer<typeof movedSchema>, Changed<Moved, 'moved', symbol>>();
  // @ts-expect-error the fields of the twin can be written to
  same<z.infer<typeof movedSchema>, Writable<Moved>>();
});

test('splitSchema is Split, both ways', () => {
  same<z.infer<typeof splitSchema>, Readonly<Split>>();
  same<z.input<typeof splitSchema>, z.infer<typeof splitSchema>>();
  // @ts-expect-error the twin lacks a field
  same<z.infer<typeof splitSchema>, Omit<Split, 'since'>>();
  // @ts-expect-error a field of the twin has another type
  same<z.infer<typeof splitSchema>, Changed<Split, 'split', symbol>>();
  // @ts-expect-error the fields of the twin can be written to
  same<z.infer<typeof splitSchema>, Writable<Split>>();
});

test('retiredSchema is Retired, both ways', () => {
  same<z.infer<typeof retiredSchema>, Retired>();
  same<z.input<typeof retiredSchema>, z.infer<typeof retiredSchema>>();
  // @ts-expect-error the twin lacks one of the two
  same<z.infer<typeof retiredSchema>, Moved>();
});

test('correctionSchema is Correction, both ways', () => {
  same<z.infer<typeof correctionSchema>, Readonly<Correction>>();
  same<z.input<typeof correctionSchema>, z.infer<typeof correctionSchema>>();
  // @ts-expect-error the twin lacks a field
  same<z.infer<typeof correctionSchema>, Omit<Correction, 'why'>>();
  // @ts-expect-error a field of the twin has another type
  same<z.infer<typeof correctionSchema>, Changed<Correction, 'why', symbol>>();
  // @ts-expect-error the fields of the twin can be written to
  same<z.infer<typeof correctionSchema>, Writable<Correction>>();
});

test('skipSchema is Skip, both ways', () => {
  same<z.infer<typeof skipSchema>, Readonly<Skip>>();
  same<z.input<typeof skipSchema>, z.infer<typeof skipSchema>>();
  // @ts-expect-error the twin lacks a field
  same<z.infer<typeof skipSchema>, Omit<Skip, 'why'>>();
  // @ts-expect-error a field of the twin has another type
  same<z.infer<typeof skipSchema>, Changed<Skip, 'why', symbol>>();
  // @ts-expect-error the fields of the twin can be written to
  same<z.infer<typeof skipSchema>, Writable<Skip>>();
});

test('sourceSchema is Source, both ways', () => {
  same<z.infer<typeof sourceSchema>, Readonly<Source>>();
  same<z.input<typeof sourceSchema>, z.infer<typeof sourceSchema>>();
  // @ts-expect-error the twin lacks a field
  same<z.infer<typeof sourceSchema>, Omit<Source, 'level'>>();
  // @ts-expect-error a field of the twin has another type
  same<z.infer<typeof sourceSchema>, Changed<Source, 'level', symbol>>();
  // @ts-expect-error the fields of the twin can be written to
  same<z.infer<typeof sourceSchema>, Writable<Source>>();
  // @ts-expect-error an optional field of the twin may be undefined
  same<z.infer<typeof sourceSchema>, Changed<Source, 'date', Source['date'] | undefined>>();
});

test('statementMediumSchema is StatementMedium, both ways', () => {
  same<z.infer<typeof statementMediumSchema>, StatementMedium>();
  // @ts-expect-error the twin lacks a word
  same<z.infer<typeof statementMediumSchema>, Exclude<StatementMedium, 'interview'>>();
  // @ts-expect-error the twin has a word more
  same<z.infer<typeof statementMediumSchema>, StatementMedium | 'another'>();
});

test('statementSchema is Statement, both ways', () => {
  same<z.infer<typeof statementSchema>, Readonly<Statement>>();
  same<z.input<typeof statementSchema>, z.infer<typeof statementSchema>>();
  // @ts-expect-error the twin lacks a field
  same<z.infer<typeof statementSchema>, Omit<Statement, 'reported'>>();
  // @ts-expect-error a field of the twin has another type
  same<z.infer<typeof statementSchema>, Changed<Statement, 'reported', symbol>>();
  // @ts-expect-error the fields of the twin can be written to
  same<z.infer<typeof statementSchema>, Writable<Statement>>();
  // @ts-expect-error an optional field of the twin may be undefined
  same<
    z.infer<typeof statementSchema>,
    Changed<Statement, 'source', Statement['source'] | undefined>
  >();
});

test('timeTypeSchema is TimeType, both ways', () => {
  same<z.infer<typeof timeTypeSchema>, TimeType>();
  // @ts-expect-error the twin lacks a word
  same<z.infer<typeof timeTypeSchema>, Exclude<TimeType, 'set'>>();
  // @ts-expect-error the twin has a word more
  same<z.infer<typeof timeTypeSchema>, TimeType | 'another'>();
});

test('timeExpressionSchema is TimeExpression, both ways', () => {
  same<z.infer<typeof timeExpressionSchema>, Readonly<TimeExpression>>();
  same<z.input<typeof timeExpressionSchema>, z.infer<typeof timeExpressionSchema>>();
  // @ts-expect-error the twin lacks a field
  same<z.infer<typeof timeExpressionSchema>, Omit<TimeExpression, 'why'>>();
  // @ts-expect-error a field of the twin has another type
  same<z.infer<typeof timeExpressionSchema>, Changed<TimeExpression, 'why', symbol>>();
  // @ts-expect-error the fields of the twin can be written to
  same<z.infer<typeof timeExpressionSchema>, Writable<TimeExpression>>();
  // @ts-expect-error an optional field of the twin may be undefined
  same<
    z.infer<typeof timeExpressionSchema>,
    Changed<TimeExpression, 'alternatives', TimeExpression['alternatives'] | undefined>
  >();
});

test('eventKindSchema is EventKind, both ways', () => {
  same<z.infer<typeof eventKindSchema>, EventKind>();
  // @ts-expect-error the twin lacks a word
  same<z.infer<typeof eventKindSchema>, Exclude<EventKind, 'exchange'>>();
  // @ts-expect-error the twin has a word more
  same<z.infer<typeof eventKindSchema>, EventKind | 'another'>();
});

test('eventStatusSchema is EventStatus, both ways', () => {
  same<z.infer<typeof eventStatusSchema>, EventStatus>();
  // @ts-expect-error the twin lacks a word
  same<z.infer<typeof eventStatusSchema>, Exclude<EventStatus, 'ongoing'>>();
  // @ts-expect-error the twin has a word more
  same<z.infer<typeof eventStatusSchema>, EventStatus | 'another'>();
});

test('timelineEventSchema is TimelineEvent, both ways', () => {
  same<z.infer<typeof timelineEventSchema>, Readonly<TimelineEvent>>();
  same<z.input<typeof timelineEventSchema>, z.infer<typeof timelineEventSchema>>();
  // @ts-expect-error the twin lacks a field
  same<z.infer<typeof timelineEventSchema>, Omit<TimelineEvent, 'anchors'>>();
  // @ts-expect-error a field of the twin has another type
  same<z.infer<typeof timelineEventSchema>, Changed<TimelineEvent, 'anchors', symbol>>();
  // @ts-expect-error the fields of the twin can be written to
  same<z.infer<typeof timelineEventSchema>, Writable<TimelineEvent>>();
  // @ts-expect-error an optional field of the twin may be undefined
  same<
    z.infer<typeof timelineEventSchema>,
    Changed<TimelineEvent, 'source', TimelineEvent['source'] | undefined>
  >();
});
