import type { Unknown } from '../checks/reference.ts';
import type { Provenance } from '../model/provenance.ts';

/** The provenance as written; a sentence in the place of a publisher that is no party of the article. */
export type Issued<publisher extends string, parties extends string> = Partial<
  Omit<Provenance, 'publisher'>
> & {
  /** Id of the party that published the text. */
  readonly publisher?: Publisher<publisher, parties>;
};

// While an editor completes an empty word it is offered the parties, and told nothing. The parties come
// later than the word, so that the compiler takes no wrong word for an id of theirs.
type Publisher<id extends string, parties extends string> = [id, parties] extends [
  string,
  infer known,
]
  ? string extends id | known
    ? id
    : id extends known
      ? id
      : known | (id extends '' ? never : `✗ ${Unknown<'provenance', 'parties', id>}`)
  : never;
