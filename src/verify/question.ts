import type { Page, Stretch } from './page.ts';
import type { Verifiable } from './verifiable.ts';
import type { Word } from './weigh.ts';

/** All that is asked: which words, of whom, in which article. */
export interface Question extends Page {
  /** The article. */
  readonly article: Verifiable;
  /** The claim as it was given. */
  readonly claimed: string;
  /** Its tokens. */
  readonly claim: readonly Word[];
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
  /** Whether the words are the same, but for typography. */
  readonly kept: boolean;
}

/** A claim laid beside a stretch of the article. */
export interface Laid<stretch extends Stretch = Stretch> {
  readonly beside: stretch;
  /** The words of both sides, in the order of both. */
  readonly blocks: readonly Block[];
  /** How much is kept: the rarer a word, the more. */
  readonly weight: number;
}
