import type { Verification } from '../model/verification.ts';
import { pattern } from '../text/pattern.ts';
import { alike } from './alike.ts';
import { altered } from './altered.ts';
import { answer } from './answer.ts';
import { chain } from './chain.ts';
import { find } from './find.ts';
import { foldsOf } from './foldsOf.ts';
import { parts } from './parts.ts';
import type { Block, Question } from './question.ts';
import { quoted } from './quoted.ts';
import { unquoted } from './unquoted.ts';
import { within } from './within.ts';

const hidden = /* @__PURE__ */ pattern('(?![\\t\\n\\r])[\\p{Cc}\\p{Cf}\\p{Cs}]');

/**
 * Finds the verdict: first quotations that have all the words, whole or parted by ellipses, with and
 * without the punctuation at the end; then the words outside quotations; then quotations that are
 * near.
 *
 * @param question - what is asked
 * @returns the answer
 */
export function judge(question: Question): Verification {
  const { article, claim, claimed, spans } = question;
  const absent = (why: string) => answer(question, { verdict: 'absent', why });
  if (
    hidden().test(claimed) &&
    !Object.values(article.paragraphs).some(({ text }) => text.includes(claimed))
  ) {
    return absent('The claim has invisible characters');
  }
  let outside: readonly Block[] = [];
  for (const way of [0, 1, 2, 3]) {
    const found = parts(claim, way > 1, way % 2 > 0).map((part) => find(question, part));
    const exact = found.map((hits) => hits.filter((hit) => foldsOf(question, hit)));
    const candidates = spans
      .map((span) => ({ span, hits: chain(exact, span) }))
      .filter(({ hits }) => hits[0]);
    if (candidates[0]) return quoted(question, candidates);
    if (!outside[0]) {
      outside = chain(
        found.map((hits) => hits.filter((hit) => isLoose(question, hit))),
        { from: 0, to: question.printed.length },
      );
    }
  }
  if (outside[0]) return unquoted(question, outside);
  return (
    altered(question) ??
    absent(
      claim[0] ? 'The article does not have these words' : 'No words to look for, or far too many',
    )
  );
}

/** Not inside a quotation, and the same capitals but for the first word. */
function isLoose(question: Question, hit: Block): boolean {
  return (
    !question.spans.some((span) => within(hit, span)) &&
    question.claim
      .slice(hit.at, hit.upTo)
      .every((_, i) => !i || alike(question, hit.from + i, hit.at + i))
  );
}
