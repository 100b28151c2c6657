/**
 * Whether the claimed speaker is the recorded one.
 *
 * - `right`: the recorded speaker of the words.
 * - `relay`: not the speaker, but one who passed the words on.
 * - `wrong`: somebody else said the words, or nobody: they are the reporter's own.
 * - `notGiven`: no speaker was claimed.
 * - `unknown`: it can't be told: the words are absent, the name fits several parties, is perhaps a part
 *   of the speaker's (“Xi”) or another spelling of it (“Poutine”), or is none at all (“she”, “sources”, “a spokesman”).
 *
 * @example
 * ```ts
 * import { type SpeakerVerdict, verifyQuote } from 'onrecord';
 * const verdict: SpeakerVerdict = verifyQuote('very well', { speaker: 'Rubio' }).speaker.verdict;
 * verdict; //=> 'wrong'
 * verifyQuote('very well').speaker.verdict; //=> 'notGiven'
 * ```
 *
 * @category Verification
 */
export type SpeakerVerdict = 'right' | 'relay' | 'wrong' | 'notGiven' | 'unknown';

/**
 * The claimed speaker held against the record.
 *
 * @example
 * ```ts
 * import { verifyQuote } from 'onrecord';
 * verifyQuote('has huge upside', { speaker: 'Donald Trump' }).speaker;
 * //=> { verdict: 'wrong', party: 'donaldTrump', said: ['whiteHouse'], holds: true }
 * ```
 *
 * @category Verification
 */
export interface SpeakerFinding {
  /** The judgement. */
  readonly verdict: SpeakerVerdict;
  /** Id of the one party that the claimed name fits; absent when none or several do. */
  readonly party?: string;
  /** Ids of the parties that did say the words. */
  readonly said: readonly string[];
  /** True when the claimed party only holds the view that another's words report. */
  readonly holds?: true;
}
