// Claims judged for each second, and how many wrongly: verifyQuote beside the usual fuzzy matchers,
// on the claims of test/verify/claims.ts. A matcher knows three answers: quoted, near, neither.
import { distance } from 'fastest-levenshtein';
import Fuse from 'fuse.js';
import { partial_ratio } from 'fuzzball';
import { verifyQuote } from '../src/verify/verifyQuote.ts';
import type { Resolved } from '../test/support/resolvedArticle.ts';
import { type Claim, claims } from '../test/verify/claims.ts';

type Answer = 'quoted' | 'near' | 'neither';
type Matcher = (article: Resolved, claimed: string) => Answer;

/** What one matcher made of all claims. */
export interface VerifyRow {
  readonly name: string;
  readonly claimsPerSecond: number;
  /** Answers that are not the expected one. */
  readonly wrong: number;
  /** Among them: called quoted what is not. */
  readonly falselyQuoted: number;
}

const answers = {
  verbatim: 'quoted',
  typographic: 'quoted',
  ambiguous: 'quoted',
  altered: 'near',
  unquoted: 'neither',
  absent: 'neither',
} as const;

const quotesOf = (article: Resolved) => Object.values(article.quotes).map(({ exact }) => exact);

/** The thresholds that people use: 95 for the same, 75 for near. */
const graded = (score: number): Answer =>
  score >= 95 ? 'quoted' : score >= 75 ? 'near' : 'neither';

const fuses = new WeakMap<object, Fuse<string>>();
const fuseOf = (article: Resolved) => {
  const fuse =
    fuses.get(article) ??
    new Fuse(quotesOf(article), { includeScore: true, ignoreLocation: true, threshold: 0.6 });
  fuses.set(article, fuse);
  return fuse;
};

/** The best ratio of a claim to as many words of a quotation. */
function windowRatio(claimed: string, exact: string): number {
  const [words, printed] = [claimed.split(/\s+/), exact.split(/\s+/)];
  let best = 0;
  for (let i = 0; i <= Math.max(0, printed.length - words.length); i++) {
    const part = printed.slice(i, i + words.length).join(' ');
    const longest = Math.max(part.length, claimed.length, 1);
    best = Math.max(best, 100 * (1 - distance(claimed, part) / longest));
  }
  return best;
}

const matchers: Readonly<Record<string, Matcher>> = {
  verifyQuote: (article, claimed) => answers[verifyQuote(article, claimed).verdict],
  'String.includes': (article, claimed) =>
    claimed.trim() && quotesOf(article).some((exact) => exact.includes(claimed.trim()))
      ? 'quoted'
      : 'neither',
  'fuzzball partial_ratio': (article, claimed) =>
    graded(
      Math.max(
        ...quotesOf(article).map((exact) => partial_ratio(claimed, exact, { full_process: true })),
      ),
    ),
  'fuse.js': (article, claimed) => {
    const [best] = fuseOf(article).search(claimed.slice(0, 200));
    return graded(100 * (1 - (best?.score ?? 1)));
  },
  'fastest-levenshtein, windows': (article, claimed) =>
    graded(Math.max(...quotesOf(article).map((exact) => windowRatio(claimed, exact)))),
};

/** @returns one row for each matcher */
export function benchVerify(milliseconds = 1000): readonly VerifyRow[] {
  const list = claims.filter(({ claimed }) => claimed.length < 1000);
  return Object.entries(matchers).map(([name, matcher]) => {
    const given = list.map(({ article, claimed }) => matcher(article, claimed));
    const isWrong = (_: Answer, i: number) => given[i] !== answers[(list[i] as Claim).verdict];
    const wrong = given.filter(isWrong);
    let rounds = 0;
    const start = performance.now();
    for (; performance.now() - start < milliseconds; rounds++) {
      for (const { article, claimed } of list) matcher(article, claimed);
    }
    return {
      name,
      claimsPerSecond: Math.round((rounds * list.length * 1000) / (performance.now() - start)),
      wrong: wrong.length,
      falselyQuoted: wrong.filter((answer) => answer === 'quoted').length,
    };
  });
}

if (process.argv[1]?.endsWith('verify.ts')) {
  const judged = claims.filter(({ claimed }) => claimed.length < 1000).length;
  console.log(`${judged} claims`);
  console.table(benchVerify());
}
