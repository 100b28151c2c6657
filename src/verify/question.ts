import type { Token } from '../text/tokens.ts';
import type { Page, Stretch } from './page.ts';
import type { Verifiable } from './verifiable.ts';

/** All that is asked: which words, of whom, in which article. */
export interface Question extends Page {
  /** The article. */
  readonly article: Verifiable;
  /** The claim as it was given. */
  readonly claimed: string;
  /** Its tokens. */
  readonly claim: readonly Token[];
  /** The claimed speaker as given; blank when none is. */
  readonly speaker: string;
  /** Ids of the parties that the claimed speaker can mean. */
  readonly named: readonly string[];
}

/** Tokens of both sides that stand for each other; `from` equals `to` where the claim adds words. */
export interface Block extends Stretch {
  /** First of the claim; equal to `upTo` where it leaves words out. */
  readonly at: number;
  /** Last of the claim, exclusive. */
  readonly upTo: number;
  /** What happened to the words. */
  readonly kind: 'kept' | 'missing' | 'added' | 'changed';
}
