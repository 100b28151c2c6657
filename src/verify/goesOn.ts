import type { ClaimedWords } from '../model/wordDifference.ts';
import { lazily } from '../text/lazily.ts';
import { pattern } from '../text/pattern.ts';
import type { TextSpan } from '../text/quotationsIn.ts';
import { cue } from './speakerPatterns.ts';

/** The rest of a sentence that tells who spoke, before a quotation that goes on. */
const stop = /* @__PURE__ */ pattern(
  '^(?!.*\\b(?:and|but|while|as|wh[a-z]+)\\b)[^.!?\\n“"]{0,60}\\.\\s+$',
);
/** How the same sentence goes on with the same subject. */
const joint = /* @__PURE__ */ lazily(
  () =>
    new RegExp(
      `^,?\\s*(?:(?:and|but|then|also) +){0,3}(?:${cue}|adding|calling|that|list(?:ed|s))(?: +\\p{Ll}+){0,4}[,:]?\\s*$`,
      'u',
    ),
);
/** What may follow the last sign of a quotation that goes on: nothing, or the same speaker. */
const alone = /* @__PURE__ */ pattern(
  '^(?:..[.!?]?[^\\S\\n]*(?:\\n|$)|\\..\\s+\\P{Ll}|..[.!?]\\s|.. (?:s?he|they|I) (?:also )?(?:add|continue|say|said|tell|told|wrote|writes|went on))',
);

/**
 * Who goes on speaking in a quotation with no name beside it: “‘One,’ Rubio said. ‘Two.’”, “Rubio said
 * ‘one,’ adding that ‘two’”.
 *
 * @param text - somebody's text
 * @param now - the quotation, without its marks
 * @param before - the quotation before it
 * @param speaker - who says that one
 */
export function goesOn(
  text: string,
  now: TextSpan,
  before: TextSpan,
  speaker: ClaimedWords,
): ClaimedWords | undefined {
  const between = text.slice(Math.max(before.end + 1, speaker.end), now.start - 1);
  const isStop =
    speaker.start > before.end && stop().test(between) && alone().test(text.slice(now.end - 1));
  return isStop || joint().test(between) ? speaker : undefined;
}
