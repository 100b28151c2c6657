import type {
  AttributionBasis,
  Basis,
  ClaimVerdict,
  Level,
  Position,
  RecordVerdict,
} from 'onrecord';

/** What the primary source says of quoted words, in a few words. */
export const RECORD: Readonly<Record<RecordVerdict, string>> = {
  exact: 'The same words',
  fragment: 'The same words, part of more',
  altered: 'Altered: the wording differs',
  paraphrase: 'Paraphrase: not the speaker’s wording',
  translation: 'One of several translations',
  unverified: 'Unverified: seen in no primary source',
};

/** On what ground a date stands. */
export const DATE_BASIS: Readonly<Record<Basis, string>> = {
  text: 'the article says so',
  derived: 'reckoned from another date',
  external: 'from a source outside the article',
};

/** How we know who said or passed on the words. */
export const STEP_BASIS: Readonly<Record<AttributionBasis, string>> = {
  text: 'the article says so',
  inherited: 'carried on from the quotation before',
  inferred: 'inferred by the editor of the record',
};

/** How well something is attested. */
export const LEVEL: Readonly<Record<Level, string>> = {
  A: 'primary words seen, or three or more independent copies agree',
  B: 'one or two reliable copies seen',
  C: 'inferred',
  unverified: 'not seen',
};

/** Where a party stands on a proposal. */
export const POSITION: Readonly<Record<Position, string>> = {
  proposes: 'proposes it',
  accepts: 'accepts it',
  acceptsWithConditions: 'accepts it, with conditions',
  supports: 'supports it',
  questions: 'questions it',
  setsConditions: 'sets conditions',
  seeks: 'seeks it',
  asked: 'is asked',
};

/** What the record says of a claim. */
export const CLAIM: Readonly<Record<ClaimVerdict, string>> = {
  confirmed: 'Confirmed by the record',
  contradicted: 'Contradicted by the record',
  disputed: 'Sources differ',
};
