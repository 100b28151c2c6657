import { describe, expect, it } from 'vitest';
import { tokens } from '../../src/text/tokens.ts';
import { verifyQuote } from '../../src/verify/verifyQuote.ts';
import { harbourArticle } from '../support/harbourArticle.ts';
import { ourArticle } from '../support/ourArticle.ts';
import { resolvedArticle } from '../support/resolvedArticle.ts';

describe('the answer', () => {
  it('says what a fragment leaves out, and the word that can turn its meaning', () => {
    const { extent, leavesOut, summary } = verifyQuote(
      ourArticle,
      'good and we absolutely support it',
    );
    expect(extent).toBe('fragment');
    expect(leavesOut).toEqual(
      [
        {
          paragraph: 'p15',
          start: 162,
          end: 210,
          exact: ', but there are issues that we need to discuss,',
          turn: 'but',
        },
      ].map((left) => ({ ...left, start: leavesOut[0]?.start, end: leavesOut[0]?.end })),
    );
    expect(summary).toContain('leaving out “, but there are issues');
  });

  it('says what an honest gap leaves out', () => {
    const { verdict, extent, leavesOut } = verifyQuote(
      harbourArticle,
      'the port … close before 2031 … the owners say',
    );
    expect([verdict, extent]).toEqual(['altered', undefined]);
    expect(leavesOut).toEqual([]);
    const honest = verifyQuote(harbourArticle, 'the port will not close … the owners say');
    expect([honest.verdict, honest.extent]).toEqual(['verbatim', 'fragment']);
    expect(honest.leavesOut.map(({ exact, turn }) => [exact, turn])).toEqual([
      ['before 2031, whatever', undefined],
    ]);
  });

  it('is complete without the punctuation of the host sentence', () => {
    expect(verifyQuote(ourArticle, 'very well').extent).toBe('complete');
    expect(verifyQuote(ourArticle, 'very well').leavesOut).toEqual([]);
  });

  it('compares word by word', () => {
    const { differences } = verifyQuote(ourArticle, 'The ball is now in Ukraine’s court.');
    expect(
      differences.map(({ kind, original, claimed }) => [kind, original?.exact, claimed?.exact]),
    ).toEqual([
      ['added', undefined, 'The'],
      ['kept', 'ball is', 'ball is'],
      ['added', undefined, 'now'],
      ['kept', 'in', 'in'],
      ['changed', 'Russia’s', 'Ukraine’s'],
      ['kept', 'court', 'court'],
      ['added', undefined, '.'],
    ]);
  });

  it('grades what was altered', () => {
    const grade = (claimed: string) => verifyQuote(ourArticle, claimed).severity;
    expect(grade('ball isn’t in Russia’s court')).toBe('high');
    expect(grade('ball is in Ukraine’s court')).toBe('high');
    expect(grade('ball was in Russia’s court')).toBe('medium');
    expect(grade('Ball is in Russia’s court')).toBe('low');
    expect(grade('very well')).toBeUndefined();
  });

  it('brings the record and says the speaker’s own words', () => {
    const { record, summary } = verifyQuote(ourArticle, 'ball is in Russia’s court');
    expect(record?.verdict).toBe('paraphrase');
    expect(summary).toBe(
      'Verbatim in the article, said by Marco Rubio, but the speaker’s own words were “The ball is now in their court”.',
    );
  });

  it('says that a translation is another, not the speaker’s own words', () => {
    const { record, summary } = verifyQuote(ourArticle, 'good and we absolutely support it');
    expect(record?.verdict).toBe('translation');
    expect(summary).toContain(`, where its source has “${record?.wording}”.`);
    expect(summary).not.toContain('own words');
  });

  it('says nothing of the source where that has the claimed words', () => {
    for (const claimed of ['permanent peace', 'in the Middle East', "permanent peace'"]) {
      const { record, summary } = verifyQuote(ourArticle, claimed);
      expect(record?.verdict).toBe('altered');
      expect(summary).toMatch(/, said by White House\.$/);
    }
    expect(verifyQuote(ourArticle, 'permanent peace now').summary).toContain('own words');
  });

  it('folds the case of the letter in brackets only', () => {
    const read = (claimed: string) => {
      const { verdict, folds, reasons } = verifyQuote(ourArticle, claimed);
      return [verdict, ...folds, ...reasons].join(' ');
    };
    expect(read('[B]all is in Russia’s court')).toBe('typographic brackets');
    expect(read('[B]ALL is in Russia’s court')).toBe('altered case');
    expect(read('[T]HE world has become')).toBe('altered case');
  });

  it('never says that the article lacks words that it has', () => {
    const read = (claimed: string) => {
      const { verdict, reasons } = verifyQuote(ourArticle, claimed);
      return [verdict, ...reasons].join(' ');
    };
    for (const claimed of ['very well?', 'good!', 'Good!', 'today?', 'technical negotiations!']) {
      expect(read(claimed), claimed).toBe('altered punctuation');
    }
    expect(read('energy and infrastructure cease-fire')).toBe('altered wording');
    expect(read('energy and infra structure ceasefire')).toBe('altered wording');
    expect(read('Several aspects of a possible peace deal!')).toBe('unquoted');
    expect(read('energy and infra')).toBe('altered wording');
    expect(read('(g)')).toBe('absent');
  });

  it('takes a contraction for near the words it stands for', () => {
    expect(verifyQuote(ourArticle, 'ball’s in Russia’s court').reasons).toEqual(['wording']);
    expect(verifyQuote(ourArticle, 'ball’s here').verdict).toBe('absent');
  });

  it('says what an ellipsis cuts out, also where nothing turns', () => {
    const claimed = 'good … but there are issues that we need to discuss';
    const { verdict, extent, leavesOut, summary } = verifyQuote(ourArticle, claimed);
    expect([verdict, extent]).toEqual(['verbatim', 'fragment']);
    expect(leavesOut.map(({ exact }) => exact)).toEqual(['and we absolutely support it,']);
    expect(summary).toContain(', leaving out “and we absolutely support it,”');
    expect(verifyQuote(ourArticle, 'absolutely support it').summary).not.toContain('“good');
  });

  it('writes the article of a description small, inside a sentence', () => {
    expect(verifyQuote(ourArticle, 'very well').summary).toContain('said by an unnamed source');
  });

  it('says that words which cross the edge of a quotation are partly quoted', () => {
    const { verdict, summary } = verifyQuote(ourArticle, 'The ball is in Russia’s court');
    expect(verdict).toBe('unquoted');
    expect(summary).toBe(
      'In the article but only partly quoted, said by Marco Rubio, but the speaker’s own words were “The ball is now in their court”.',
    );
  });

  it('says whose indirect speech unquoted words are', () => {
    expect(verifyQuote(ourArticle, 'Kyiv would accept a ceasefire').statements).toEqual([
      'zelenskyAnnouncement',
    ]);
    expect(verifyQuote(ourArticle, 'Several aspects of a possible peace deal').statements).toEqual(
      [],
    );
  });

  it('says when a party only holds the view', () => {
    expect(verifyQuote(ourArticle, 'has huge upside', { speaker: 'Trump' }).speaker).toEqual({
      verdict: 'wrong',
      party: 'donaldTrump',
      said: ['whiteHouse'],
      holds: true,
    });
  });

  it('finds words that run over paragraphs, paragraph by paragraph', () => {
    const { verdict, ranges } = verifyQuote(ourArticle, 'JOIN US ON TELEGRAM\nFollow our coverage');
    expect(verdict).toBe('unquoted');
    expect(ranges.map(({ paragraph, exact }) => `${paragraph} ${exact}`)).toEqual([
      'p3 JOIN US ON TELEGRAM',
      'p4 Follow our coverage',
    ]);
  });

  it('prefers what the claimed speaker said', () => {
    const { verdict, quote, speaker } = verifyQuote(harbourArticle, 'Enough is enough', {
      speaker: 'Tom O’Neill',
    });
    expect([verdict, quote?.id, speaker.verdict]).toEqual(['verbatim', 'enoughONeill', 'right']);
  });
});

describe('bad input', () => {
  it('refuses what is not a string', () => {
    for (const claimed of [undefined, null, 1, {}, ['very well'], Symbol('x')]) {
      expect(() => verifyQuote(ourArticle, claimed as never)).toThrow(TypeError);
    }
    for (const speaker of [null, 1, {}]) {
      expect(() => verifyQuote(ourArticle, 'very well', { speaker: speaker as never })).toThrow(
        TypeError,
      );
    }
  });

  it('takes an article without quotations', () => {
    const empty = resolvedArticle({ paragraphs: { p1: 'She came.' } });
    expect(verifyQuote(empty, 'She came').verdict).toBe('unquoted');
    expect(verifyQuote(empty, 'He came').verdict).toBe('absent');
    expect(verifyQuote(resolvedArticle({ paragraphs: {} }), 'x', { speaker: 'y' }).verdict).toBe(
      'absent',
    );
  });

  it('does not keep an article that can still change', () => {
    const quotes = { ...harbourArticle.quotes };
    const open = { ...harbourArticle, quotes };
    expect(verifyQuote(open, 'We won').verdict).toBe('verbatim');
    delete (quotes as Record<string, unknown>).weWon;
    expect(verifyQuote(open, 'We won').verdict).toBe('unquoted');
  });

  it('finds nothing in the same words over and over', () => {
    const claims = [
      'the ',
      'peace ',
      'very well ',
      '… ',
      "a'",
      '[…',
      '. ',
      'good and we absolutely ',
      '𝒳',
    ].map((unit) => unit.repeat(2000 / unit.length));
    for (const claimed of claims) expect(verifyQuote(ourArticle, claimed).verdict).toBe('absent');
  });
});

describe('tokens', () => {
  it('keep words whole and leave marks out', () => {
    expect(
      tokens('“Russia’s 30-day, 1,000.5 U.S.” — […] [T]he 🎉').map(({ text }) => text),
    ).toEqual(["Russia's", '30', '-', 'day', ',', '1,000.5', 'U.S', '.', '–', '…', 'The', '🎉']);
  });
});
