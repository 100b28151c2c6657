import type { Alteration } from '../model/verification.ts';
import type { Token } from '../text/tokens.ts';
import { isWord } from './parts.ts';
import type { Block, Question } from './question.ts';

const denying = /^(?:not?|never|none|n?either|nor|nobody|nothing|without|cannot|.+n't)$/;
const counting =
  /\p{N}|^(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|.+teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty|hundred|thousand|.+illion|half|twice)s?$/u;
const prefix = /^(?:un|dis|i[nmlr])/;

/**
 * What a change amounts to; the words that deny and count are English.
 *
 * @param question - what was asked
 * @param block - words of both sides
 * @param begin - index of the quotation's first token
 * @returns the alterations; none when the words are kept, or left out with a sign
 */
export function alterations(
  { article, printed, claim }: Question,
  { from, to, at, upTo, kind }: Block,
  begin: number,
): readonly Alteration[] {
  const before = printed.slice(from, to);
  const after = claim.slice(at, upTo);
  if (kind === 'kept' || after[0]?.key === '…') return [];
  const called = Object.values(article.parties)
    .map(({ name }) => name)
    .join();
  const isName = ({ text }: Token, i: number, list: readonly Token[]) => {
    const last = list === before ? from + i !== begin && printed[from + i - 1] : claim[at + i - 1];
    return (
      /^\p{Lu}./u.test(text) &&
      (called.includes(text.replace("'s", '')) || (last && !/[.!?]/.test(last.key)))
    );
  };
  const keys = (
    list: readonly Token[],
    test: (...token: [Token, number, readonly Token[]]) => unknown,
  ) =>
    list
      .filter(test)
      .map(({ key }) => key)
      .join(' ');
  const differ = (test: (...token: [Token, number, readonly Token[]]) => unknown) =>
    keys(before, test) !== keys(after, test);
  const [old, now] = [keys(before, () => 1), keys(after, () => 1)];
  const found: (Alteration | false)[] =
    old === now
      ? ['case']
      : [
          (differ(({ key }) => denying.test(key)) ||
            old.replace(prefix, '') === now.replace(prefix, '')) &&
            'negation',
          kind !== 'missing' && differ(({ key }) => counting.test(key)) && 'number',
          kind !== 'missing' && differ(isName) && 'name',
          ![...before, ...after].some(isWord)
            ? 'punctuation'
            : kind === 'added'
              ? 'insertion'
              : kind === 'missing'
                ? 'omission'
                : 'wording',
        ];
  return found.filter((reason) => reason !== false);
}
