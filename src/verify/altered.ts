import type { Alteration, Verification } from '../model/verification.ts';
import type { Token } from '../text/tokens.ts';
import { answer } from './answer.ts';
import { blocks } from './blocks.ts';
import { near } from './near.ts';
import { wordy } from './parts.ts';
import type { Block, Question } from './question.ts';

/** Gravest first: four high, four medium, two low. */
const gravity: readonly Alteration[] = [
  'negation',
  'number',
  'name',
  'splice',
  'order',
  'omission',
  'insertion',
  'wording',
  'case',
  'punctuation',
];
const denying = /^(?:not?|never|none|n?either|nor|nobody|nothing|nowhere|without|cannot|.+n't)$/;
const counting =
  /\p{N}|^(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|.+teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty|hundred|thousand|.+illion|half|dozen|twice)s?$/u;
const prefix = /^(?:un|dis|i[nmlr])/;

/**
 * The answer for words that are near to a quotation, or spliced from several.
 *
 * @param question - what was asked
 * @returns `altered`, or undefined when no quotation is near
 */
export function altered(question: Question): Verification | undefined {
  const pairs = near(question);
  const [first] = pairs;
  if (!first) return undefined;
  const compared = blocks(question, pairs);
  const reasons = new Set(
    compared.flatMap((block) => alterations(question, block, first.span.from)),
  );
  for (const [i, { from, span }] of pairs.entries()) {
    const last = pairs[i - 1];
    if (last && last.span !== span) reasons.add('splice');
    else if (last && last.from > from) reasons.add('order');
  }
  const graded = gravity.filter((reason) => reasons.has(reason));
  const gravest = gravity.indexOf(graded[0] ?? 'punctuation');
  const sure = question.named.includes(first.span.quote.speaker);
  const spans = question.spans.filter(
    (span) =>
      pairs.some((pair) => pair.span === span) ||
      (!sure && span.quote.exact === first.span.quote.exact),
  );
  return answer(question, {
    verdict: 'altered',
    spans,
    blocks: compared,
    said: spans.map(({ quote }) => quote.speaker),
    reasons: graded[0] ? graded : ['punctuation'],
    severity: gravest < 4 ? 'high' : gravest < 8 ? 'medium' : 'low',
  });
}

/** What a change amounts to; the words that deny and count are English. */
function alterations(
  { article, printed, claim }: Question,
  { from, to, at, upTo, kind }: Block,
  first: number,
): readonly Alteration[] {
  if (kind === 'kept' || (upTo - at === 1 && claim[at]?.key === '…')) return [];
  const called = Object.values(article.parties)
    .map(({ name }) => name)
    .join();
  const isName = ({ text }: Token, last?: Token) =>
    /^\p{Lu}./u.test(text) &&
    (called.includes(text.replace(/'s$/, '')) || (last && !/[.!?…]/.test(last.key)));
  const differ = (test: (token: Token, last?: Token) => unknown) => {
    const [before, after] = [
      pick(printed, from, to, (token, i) => test(token, i === first ? undefined : printed[i - 1])),
      pick(claim, at, upTo, (token, i) => test(token, claim[i - 1])),
    ];
    return before !== after;
  };
  const [before, after] = [pick(printed, from, to), pick(claim, at, upTo)];
  const same = before === after;
  const found: Alteration[] = [];
  if (
    differ(({ key }) => denying.test(key)) ||
    (!same && before.replace(prefix, '') === after.replace(prefix, ''))
  )
    found.push('negation');
  if (differ(({ key }) => counting.test(key))) found.push('number');
  if (!same && differ(isName)) found.push('name');
  found.push(
    !wordy.test(before + after)
      ? 'punctuation'
      : same
        ? 'case'
        : !before
          ? 'insertion'
          : !after
            ? 'omission'
            : 'wording',
  );
  return found;
}

function pick(
  tokens: readonly Token[],
  from: number,
  to: number,
  test: (token: Token, i: number) => unknown = () => true,
): string {
  return tokens
    .slice(from, to)
    .filter((token, i) => test(token, from + i))
    .map(({ key }) => key)
    .join(' ');
}
