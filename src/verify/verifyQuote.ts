import type { Verification } from '../model/verification.ts';
import { tokens } from '../text/tokens.ts';
import { alike } from './alike.ts';
import { altered } from './altered.ts';
import { answer } from './answer.ts';
import { chain, find, within } from './find.ts';
import { foldsOf } from './foldsOf.ts';
import { pageOf } from './page.ts';
import { partiesNamed } from './partiesNamed.ts';
import { host, parts } from './parts.ts';
import type { Block, Question } from './question.ts';
import { quoted } from './quoted.ts';
import { unquoted } from './unquoted.ts';
import type { QuoteOf, Verifiable } from './verifiable.ts';

const hidden = /(?![\t\n\r])[\p{Cc}\p{Cf}\p{Cs}]/u;
const ways = [
  ['', ''],
  ['', host],
  ['…', ''],
  ['…', host],
] as const;

/** Who is claimed to have said the words. */
export interface VerifyOptions<article extends Verifiable = Verifiable> {
  /** Id of a party, or any name for it: “Rubio”, “the White House”. Blank: nobody in particular. */
  readonly speaker?: (keyof article['parties'] & string) | (string & {}) | undefined;
}

export function verifyQuote<const article extends Verifiable>(
  article: article,
  claimed: string,
  { speaker = '' }: VerifyOptions<article> = {},
): Verification<QuoteOf<article>> {
  const page = pageOf(article);
  const name = speaker.trim();
  return judge({
    ...page,
    article,
    claimed,
    claim: claimed.length > 1000 + 20 * page.printed.length ? [] : tokens(claimed),
    speaker: name,
    named: name ? partiesNamed(article.parties, name) : [],
  }) as Verification<QuoteOf<article>>;
}

function judge(question: Question): Verification {
  const { claim, spans } = question;
  const absent = (why: string) => answer(question, { verdict: 'absent', why });
  if (!parts(claim, '', '')[0]) return absent('No words, or far more than the article has');
  if (isHidden(question)) return absent('The claim has invisible characters');
  let outside: readonly Block[] = [];
  for (const [gap, ends] of ways) {
    const found = parts(claim, gap, ends).map((part) => find(question, part));
    const exact = found.map((hits) => hits.filter((hit) => foldsOf(question, hit)));
    const candidates = spans
      .map((span) => ({ span, hits: chain(exact, span) }))
      .filter(({ hits }) => hits[0]);
    if (candidates[0]) return quoted(question, candidates);
    const loose = found.map((hits) =>
      hits.filter(
        (hit) =>
          !spans.some((span) => within(hit, span)) &&
          claim
            .slice(hit.at + 1, hit.upTo)
            .every((_, i) => alike(question, hit.from + i + 1, hit.at + i + 1)),
      ),
    );
    if (!outside[0]) outside = chain(loose, { from: 0, to: Infinity });
  }
  if (outside[0]) return unquoted(question, outside);
  return altered(question) ?? absent('The article does not have these words');
}

/** Invisible characters that the article does not have in the same place. */
function isHidden({ article, claimed, claim }: Question): boolean {
  if (!hidden.test(claimed)) return false;
  const words = claimed.slice(claim[0]?.start, claim.at(-1)?.end);
  const has = Object.values(article.paragraphs).some(({ text }) => text.includes(words));
  return !has || hidden.test(claimed.replace(words, ''));
}
