import { describe, expect, it } from 'vitest';
import { verifyQuote } from '../../src/verify/verifyQuote.ts';
import { attributions, claims } from './claims.ts';
import { heldOutSpeakers, heldOutWords } from './heldOut.ts';

const short = (text: string) => (text.length > 80 ? `${text.slice(0, 80)} (${text.length})` : text);

describe('claims judged by hand', () => {
  it.each(claims.map((claim) => [short(claim.claimed), claim] as const))('%j', (_, claim) => {
    const found = verifyQuote(claim.article, claim.claimed);
    expect(found.verdict, found.summary).toBe(claim.verdict);
    if (claim.quotes) expect(found.quotes.map(({ id }) => id).join(' ')).toBe(claim.quotes);
    if (claim.reason) expect([found.reasons[0], ...found.folds]).toContain(claim.reason);
  });
});

describe('claims held out', () => {
  const words = heldOutWords.flatMap(([article, verdict, ...list]) =>
    list.map((claimed) => ({ article, verdict, claimed })),
  );
  const speakers = heldOutSpeakers.flatMap(([article, claimed, judged, ...list]) =>
    list.map((speaker) => ({ article, claimed, judged, speaker })),
  );

  it.each(words)('$verdict: $claimed', ({ article, verdict, claimed }) => {
    const found = verifyQuote(article, claimed);
    expect(found.verdict, found.summary).toBe(verdict);
  });

  it.each(speakers)('$judged: $speaker', ({ article, claimed, judged, speaker }) => {
    expect(verifyQuote(article, claimed, { speaker }).speaker.verdict).toBe(judged);
  });
});

describe('speakers judged by hand', () => {
  it.each(attributions.map((row) => [short(row.claimed), row.speaker, row] as const))(
    '%j by %j',
    (_, speaker, { article, claimed, judged }) => {
      const found = verifyQuote(article, claimed, { speaker });
      expect(found.speaker.verdict, found.summary).toBe(judged);
    },
  );
});
