/**
 * An id that one record had, and that leads to another record now.
 *
 * @example
 * ```ts
 * import type { Moved } from 'onrecord';
 * import { defineArticle } from 'onrecord/core';
 * const doorOpen: Moved = { moved: 'doorIsOpen', since: '0.2.0' };
 * const mine = defineArticle({
 *   paragraphs: { p1: 'Ana said: “the door is open”.' },
 *   parties: { ana: { name: 'Ana', kind: 'person' } },
 *   quotes: { doorIsOpen: { paragraph: 'p1', exact: 'the door is open', speaker: 'ana' } },
 *   retired: { doorOpen },
 * });
 * mine.retired?.['doorOpen']; //=> { moved: 'doorIsOpen', since: '0.2.0' }
 * ```
 *
 * @category Article
 */
export interface Moved {
  /** Id of the record that takes its place, of the same noun and not retired itself. */
  readonly moved: string;
  /** Since which version of the article, or since which day. */
  readonly since: string;
}

/**
 * An id that one record had, and whose matter several records share now.
 *
 * @example
 * ```ts
 * import type { Split } from 'onrecord';
 * const bothDoors: Split = { split: ['frontDoor', 'backDoor'], since: '2026-01-31' };
 * bothDoors.split.length; //=> 2
 * ```
 *
 * @category Article
 */
export interface Split {
  /** Ids of the records that take its place, two or more, all of the same noun and not retired. */
  readonly split: readonly string[];
  /** Since which version of the article, or since which day. */
  readonly since: string;
}

/**
 * What became of an id that no record has any more. An id that was published never vanishes and never
 * means something else: it leads on, in one step.
 *
 * @example
 * ```ts
 * import type { Retired } from 'onrecord';
 * const retired: Record<string, Retired> = {
 *   doorOpen: { moved: 'doorIsOpen', since: '0.2.0' },
 *   bothDoors: { split: ['frontDoor', 'backDoor'], since: '0.3.0' },
 * };
 * Object.keys(retired); //=> ['doorOpen', 'bothDoors']
 * ```
 *
 * @category Article
 */
export type Retired = Moved | Split;
