import { alignWords } from '../text/alignWords.ts';
import type { Token } from '../text/tokens.ts';
import { denies } from './denies.ts';
import { isWord } from './isWord.ts';
import type { Span } from './page.ts';
import type { Question } from './question.ts';

/** A claim laid beside the quotation that it is near to. */
export interface Near {
  readonly span: Span;
  /** Tokens that are the same: indices into the claim and the article. */
  readonly pairs: readonly (readonly [at: number, from: number])[];
}

/**
 * Lays a claim beside the quotation that it is near to. Words weigh the more the rarer they are in
 * the article. Near is: about half of the claim is kept, in few pieces; less where most of the
 * quotation is.
 *
 * @param question - what was asked
 * @returns the words that are the same; undefined when no quotation is near
 */
export function near({ printed, spans, counts, claim, named }: Question): Near | undefined {
  const weigh = (token: Token) => (isWord(token) ? (counts.get(token.key) ?? 1) ** -0.5 : 0.01);
  const total = (list: readonly Token[]) => list.reduce((sum, token) => sum + weigh(token), 0);
  let best: Near | undefined;
  let most = 0;
  for (const span of spans) {
    const words = printed.slice(span.from, span.to);
    const { weight, pairs } = alignWords<Token>(claim, words, weigh);
    const kept = pairs.map(([at]) => claim[at] as Token);
    const part =
      total(kept) / total(claim.filter((token) => !isLight(token.key) || kept.includes(token)));
    const whole = total(kept) / total(words);
    const count = kept.filter(isWord).length;
    const breaks = pairs.filter(
      ([at, from], i) => i && pairs[i - 1]?.join() !== `${at - 1},${from - 1}`,
    ).length;
    const least = whole > 0.8 && count > 2 ? 0.25 : whole < 0.4 ? 0.53 : 0.45;
    const score = weight + Number(named.includes(span.quote.speaker)) / 50;
    if (score > most && (count > 1 || whole >= 0.5) && part >= least + 0.03 * breaks) {
      best = { span, pairs: pairs.map(([at, from]) => [at, span.from + from]) };
      most = score;
    }
  }
  return best;
}

/** Words that come and go with a negation: they make a claim no less near. */
function isLight(key: string): boolean {
  return denies(key) || /^(?:do(?:es)?|did)$/.test(key);
}
