import type { Anchor } from './anchor.ts';

/**
 * How the words refer: by `name`, `title` (“the presidents”), `description` (“business envoy”),
 * `pronoun`, `adjective` (“Russian”), `possessive` (“his”, “their”), or `metonym` (“Kyiv” for a
 * government).
 *
 * @example
 * ```ts
 * import { getMentions, type MentionForm } from 'onrecord';
 * const form: MentionForm = 'metonym';
 * getMentions({ form, party: 'kremlin' }).map(({ exact, paragraph }) => `${exact} ${paragraph}`);
 * //=> ['Kremlin p10', 'Kremlin p12']
 * ```
 *
 * @category Parties
 */
export type MentionForm =
  | 'name'
  | 'title'
  | 'description'
  | 'pronoun'
  | 'adjective'
  | 'possessive'
  | 'metonym';

/**
 * Words that refer to a party or a place: exactly one of the two.
 *
 * Standard: schema.org [mentions](https://schema.org/mentions).
 *
 * @example
 * ```ts
 * import { getMentions } from 'onrecord';
 * getMentions({ party: 'cnn' }).map(({ exact }) => exact); //=> ['CNN']
 * ```
 *
 * @category Parties
 */
export interface Mention extends Anchor {
  /** Stable, never reused. */
  readonly id: string;
  /** Id of the party referred to. */
  readonly party?: string;
  /** Id of the place referred to. */
  readonly place?: string;
  /** How the words refer. */
  readonly form: MentionForm;
}
