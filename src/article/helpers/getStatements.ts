import type { Statement } from '../../model/statement.ts';
import type { At, KnownId } from '../../queries/at.ts';
import { type Asker, pick } from '../../queries/collection.ts';
import type { Empty } from '../../queries/empty.ts';
import type { Exact } from '../../queries/exact.ts';
import type { Fit } from '../../queries/from.ts';
import { type StatementFilter, statementsIn } from '../../queries/getStatements.ts';
import { partiesIds } from '../generated/ids.ts';
import { retired, type ThisRetired } from '../generated/retired.ts';
import {
  type Statements,
  type StatementsBy,
  type StatementsInOrder,
  statements,
} from '../generated/statements.ts';
import type { PartyId } from '../ids.ts';

let ask: Asker<StatementFilter, Statement> | undefined;

/**
 * The statements behind the quotations and the reported speech, in the order of their first words.
 *
 * @param filter - what the records must answer; all of them without
 * @returns a frozen array: for a literal filter the exact tuple
 * @throws RangeError that names the nearest, when an id or a word of the filter does not exist; TypeError
 * when the filter is no object
 *
 * @example
 * ```ts
 * import { getStatements } from 'onrecord';
 * getStatements({ speaker: 'donaldTrump' }).map(({ id }) => id); //=> ['trumpOnAssets']
 * ```
 *
 * @category Quotations
 */
export function getStatements<const filter extends StatementFilter<PartyId> = Empty>(
  filter?: Fit<filter, keyof StatementFilter>,
): Exact<StatementsInOrder, StatementsBy, filter> {
  // The generated index types say what the index built from the same records finds.
  ask ??= statementsIn(statements, partiesIds);
  return ask(filter) as never;
}

/**
 * The statement with an id.
 *
 * @param id - of the statement
 * @returns the record, exactly typed
 * @throws RangeError that names the nearest id
 *
 * @example
 * ```ts
 * import { getStatement } from 'onrecord';
 * getStatement('putinAnswer').date; //=> '2025-03-13'
 * ```
 *
 * @category Quotations
 */
export function getStatement<const id extends KnownId<Statements, ThisRetired>>(
  id: id,
): At<Statements, ThisRetired, id> {
  return pick(statements, id, 'statement', retired) as At<Statements, ThisRetired, id>;
}
