import type { Position, Proposal, ProposalKind } from '../model/proposal.ts';
import { asked } from './asked.ts';
import type { AtOf, KnownIdOf } from './at.ts';
import { type Asker, collection, pick } from './collection.ts';
import type { Empty } from './empty.ts';
import type { Fit, From, IdOf, Many, One } from './from.ts';
import type { Ids } from './ids.ts';
import type { Matching } from './matching.ts';
import { ready } from './ready.ts';
import { rowsOf } from './rows.ts';

/**
 * What `getProposals` can be asked: each key narrows the answer.
 *
 * @example
 * ```ts
 * import { getProposals, type PartyId, type ProposalFilter } from 'onrecord';
 * const filter: ProposalFilter<PartyId> = { party: 'marcoRubio', position: 'seeks' };
 * getProposals(filter).map(({ id }) => id); //=> ['thirtyDayCeasefire', 'concretePeaceNegotiations']
 * ```
 *
 * @category Proposals
 */
export interface ProposalFilter<partyId extends string = string> {
  /** Ceasefire, condition … */
  readonly kind?: ProposalKind | undefined;
  /** Who put it forward, agrees on it or seeks it. */
  readonly by?: partyId | undefined;
  /** Who takes a stance on it. */
  readonly party?: partyId | undefined;
  /** What stance somebody takes on it. */
  readonly position?: Position | undefined;
}

/** What a proposal answers to each key, as lists of values. */
interface ProposalValues<row> {
  readonly kind: One<row, 'kind'>;
  readonly by: Many<row, 'by'>;
  readonly party: Stances<row, 'party'>;
  readonly position: Stances<row, 'position'>;
  readonly stance: Both<row>;
}

type Stances<row, field> = row extends {
  readonly stances: infer stances extends readonly unknown[];
}
  ? { readonly [i in keyof stances]: field extends keyof stances[i] ? stances[i][field] : never }
  : readonly [];

type Both<row> = row extends { readonly stances: infer stances extends readonly unknown[] }
  ? {
      readonly [i in keyof stances]: stances[i] extends {
        readonly party: infer party extends string;
        readonly position: infer position extends string;
      }
        ? `${party} ${position}`
        : never;
    }
  : readonly [];

/**
 * What was put forward, agreed or demanded, in document order. `party` and `position` together ask for one stance: that party in that position.
 *
 * @param article - anyone's article
 * @param filter - what the records must answer; all of them without
 * @returns a frozen array; as exact as the article and the filter are literal
 * @throws RangeError that names the nearest, when an id or a word of the filter does not exist; TypeError
 * when the filter is no object or the article is none
 *
 * @example
 * ```ts
 * import { article } from 'onrecord';
 * import { getProposals } from 'onrecord/core';
 * getProposals(article, { party: 'vladimirPutin', position: 'questions' }).map(({ id }) => id);
 * //=> ['thirtyDayCeasefire', 'putinIssues']
 * ```
 *
 * @category Proposals
 */
export function getProposals<
  article extends From<'proposals'>,
  const filter extends ProposalFilter<IdOf<article, 'parties'>> = Empty,
>(
  article: article,
  filter?: Fit<filter, keyof ProposalFilter>,
): WithStance<article['proposals'], filter> {
  return asked(() => of(article)(filter), filter) as never;
}

/**
 * The proposal with an id.
 *
 * @param article - anyone's article
 * @param id - of the proposal
 * @returns the record, exactly typed
 * @throws RangeError that names the nearest id; TypeError when the article is none
 *
 * @example
 * ```ts
 * import { article } from 'onrecord';
 * import { getProposal } from 'onrecord/core';
 * getProposal(article, 'thirtyDayCeasefire').kind; //=> 'ceasefire'
 * ```
 *
 * @category Proposals
 */
export function getProposal<
  article extends From<'proposals'>,
  const id extends KnownIdOf<article, 'proposals'>,
>(article: article, id: id): AtOf<article, 'proposals', id> {
  return pick(rowsOf(article, 'proposals'), id, 'proposal', article.retired) as never;
}

type WithStance<rows, filter> = Matching<
  rows,
  { readonly [id in keyof rows]: ProposalValues<rows[id]> },
  Joined<filter>
>;

/** A filter whose party and position are one stance. */
export type Joined<filter> = filter extends {
  readonly party: infer party extends string;
  readonly position: infer position extends string;
}
  ? Omit<filter, 'party' | 'position'> & { readonly stance: `${party} ${position}` }
  : filter;

/** The proposals of an article, ready to be asked: what `getProposals` does once they are. */
export function proposalsIn(
  rows: Readonly<Record<string, Proposal>>,
  parties: Ids,
): Asker<ProposalFilter, Proposal> {
  const all = collection(rows, {
    kind: [['ceasefire', 'agreement', 'negotiation', 'condition', 'guarantee']],
    by: [parties],
    party: [parties, ({ stances }) => stances.map(({ party }) => party)],
    position: [
      [
        'proposes',
        'accepts',
        'acceptsWithConditions',
        'supports',
        'questions',
        'setsConditions',
        'seeks',
        'asked',
      ],
      ({ stances }) => stances.map(({ position }) => position),
    ],
  });
  return (filter) => {
    const found = all(filter);
    const { party, position } = filter ?? {};
    if (party === undefined || position === undefined) return found;
    const inOne = ({ stances }: Proposal): boolean =>
      stances.some((stance) => stance.party === party && stance.position === position);
    return Object.freeze(found.filter(inOne));
  };
}

const of = /* @__PURE__ */ ready(proposalsIn, 'proposals', ['parties']);
