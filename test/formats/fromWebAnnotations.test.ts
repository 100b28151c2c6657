import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defineArticle } from '../../src/define/defineArticle.ts';
import { type AnchoredNoun, fromWebAnnotations, toWebAnnotations } from '../../src/formats.ts';
import type { Article } from '../../src/model/article.ts';
import { articles, hostile, ours } from './articles.ts';

const json = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
const text = (exact: string, more: object = {}) => ({
  type: 'Annotation',
  motivation: 'commenting',
  body: { type: 'TextualBody', value: 'hm' },
  target: { source: 'x', selector: { type: 'TextQuoteSelector', exact, ...more } },
});
const at = (start: unknown, end: unknown, exact?: string) => ({
  target: {
    selector: [
      { type: 'TextPositionSelector', start, end },
      ...(exact === undefined ? [] : [{ type: 'TextQuoteSelector', exact }]),
    ],
  },
});
const messages = (annotations: unknown, article: Article = ours) =>
  fromWebAnnotations(annotations, article).issues.map(({ path, message }) => `${path} ${message}`);

describe('fromWebAnnotations', () => {
  it.each(articles)('gives back every record that points at words: %s', (_, article) => {
    const { records, remarks, issues } = fromWebAnnotations(
      json(toWebAnnotations(article)),
      article,
    );
    expect(issues).toEqual([]);
    expect(remarks).toEqual([]);
    for (const [noun, rows] of Object.entries(records)) {
      const all: Readonly<Record<string, object>> = article[noun as AnchoredNoun];
      expect(rows).toEqual(Object.fromEntries(Object.keys(rows).map((id) => [id, all[id]])));
    }
  });

  it('leaves out nothing of our article that points at words', () => {
    const { records } = fromWebAnnotations(json(toWebAnnotations(ours)), ours);
    for (const noun of Object.keys(records) as readonly AnchoredNoun[]) {
      expect(records[noun], noun).toEqual(ours[noun]);
    }
  });

  it('finds the words again in a text that has moved', () => {
    const shifted = defineArticle({
      paragraphs: { p0: 'New 🕊️ first line.', ...textsOf(ours) } as Record<string, string>,
    });
    const { records, issues } = fromWebAnnotations(toWebAnnotations(ours), shifted);
    expect(issues.filter(({ path }) => path.startsWith('quotes'))).toEqual([]);
    expect(records.quotes).toEqual(ours.quotes);
  });

  it('reads anybody’s remarks, alone, in a list, or on a page', () => {
    const remark = { id: 'urn:a', ...text('very well') };
    const anchors = [{ paragraph: 'p11', start: 95, end: 104, exact: 'very well' }];
    const read = { id: 'urn:a', anchors, motivations: ['commenting'], texts: ['hm'] };
    for (const given of [remark, [remark], { type: 'AnnotationPage', items: [remark] }]) {
      expect(fromWebAnnotations(given, ours).remarks).toEqual([read]);
    }
    const bare = fromWebAnnotations({ ...at(0, 2), body: 'a string' }, ours).remarks;
    expect(bare[0]?.anchors).toEqual([{ paragraph: 'p1', start: 0, end: 2, exact: 'US' }]);
  });

  it('takes a position where words don’t tell, to the last of its paragraph', () => {
    const two = defineArticle({ paragraphs: { p1: 'Yes 🕊️ yes.', p2: 'yes, yes' } });
    const read = (annotation: unknown) => {
      const { remarks, issues } = fromWebAnnotations(annotation, two);
      const [anchor] = remarks[0]?.anchors ?? [];
      return anchor ? `${anchor.paragraph} ${anchor.start}–${anchor.end} ${anchor.exact}` : issues;
    };
    expect(read(at(12, 15))).toBe('p2 0–3 yes');
    expect(read(at(12, 15, 'yes'))).toBe('p2 0–3 yes');
    expect(read(at(12, 15, ''))).toBe('p2 0–3 yes');
    expect(read(at(12, 15, 7 as never))).toBe('p2 0–3 yes');
    expect(read(at(12, 20))).toBe('p2 0–8 yes, yes');
    expect(read(text('yes, yes'))).toBe('p2 0–8 yes, yes');
  });

  it('reads what is a text and leaves the rest', () => {
    const body = [{ value: 7 }, { value: 'hm' }, 'a string'];
    const given = { ...text('very well'), motivation: ['commenting', 7], body };
    const [remark] = fromWebAnnotations(given, ours).remarks;
    expect([remark?.motivations, remark?.texts]).toEqual([['commenting'], ['hm']]);
  });

  it.each([
    '{"noun":"nothing","record":{"id":"a"}}',
    ['{"noun":"quotes","record":{"id":"a"}}'],
    '[]',
    'null',
  ])('takes for a remark what tells of no record: %j', (value) => {
    const body = { type: 'TextualBody', format: 'application/json', value };
    const { remarks, issues } = fromWebAnnotations({ ...text('very well'), body }, ours);
    expect([remarks.length, issues]).toEqual([1, []]);
  });

  it('counts a position in code points, as the standard does', () => {
    const article = defineArticle({ paragraphs: { p1: 'No.', p2: '🕊️ yes' } });
    expect(fromWebAnnotations(at(7, 10), article).remarks[0]?.anchors).toEqual([
      { paragraph: 'p2', start: 4, end: 7, exact: 'yes' },
    ]);
  });

  it('gives no remark, but an issue of its own rule, where the words do not stand', () => {
    const { remarks, issues } = fromWebAnnotations(text('nowhere'), ours);
    expect(remarks).toEqual([]);
    expect(issues.map(({ rule, path }) => [rule, path])).toEqual([['webAnnotation', '[0]']]);
  });

  it('says so when a part belongs inside of nothing', () => {
    const told = (value: object, words: string) => ({
      ...text(words),
      body: { type: 'TextualBody', format: 'application/json', value: JSON.stringify(value) },
    });
    const whole = { noun: 'quotes', record: { id: 'a', cue: null } };
    const part = { noun: 'quotes', of: 'a', path: ['cue', 'anchor'] };
    const read = [told(whole, 'very well'), told(part, 'very well')];
    expect(messages(read)).toContain('[1] there is no quotes.a.cue.anchor to complete');
    const odd = told({ ...part, path: [null, 'cue', 'anchor'] }, 'very well');
    expect(messages([odd])).toEqual(['[0] there is no quotes.a.cue.anchor to complete']);
    expect(messages(read)).toContain('quotes.a.speaker a: speaker is missing');
  });

  it('tells apart words by what stands around them', () => {
    const [remark] = fromWebAnnotations(text('Trump', { prefix: 'Following ' }), ours).remarks;
    expect(remark?.anchors[0]?.paragraph).toBe('p8');
  });

  it.each([
    [{}, '[0] it has no target'],
    [null, undefined],
    [{ target: 'https://example.org/' }, '[0] it has no selector by words or position'],
    [
      { target: { selector: { type: 'CssSelector' } } },
      '[0] it has no selector by words or position',
    ],
    [text('nowhere'), '[0] “nowhere” does not stand in the text with these words around it'],
    [text('Trump'), '[0] “Trump” stands 5 times in the text'],
    [text('negotiated.\nJOIN'), '[0] “negotiated.\nJOIN” runs over the end of a paragraph'],
    [at(5, 5), '[0] its position is not inside one paragraph'],
    [at(-1, 5), '[0] its position is not inside one paragraph'],
    [at(0, 9e15), '[0] its position is not inside one paragraph'],
    [at(0.5, 'x'), '[0] its position is not inside one paragraph'],
    [at(0.5, 3), '[0] its position is not inside one paragraph'],
    [at(0, 'x'), '[0] its position is not inside one paragraph'],
    [{ target: [at(0, 2).target, {}] }, '[0] it has no selector by words or position'],
    [at(0, 3, 'nowhere'), '[0] “nowhere” does not stand in the text with these words around it'],
  ])('says why it can’t read %j', (annotation, message) => {
    expect(messages(annotation)).toEqual(message === undefined ? [] : [message]);
  });

  it.each([
    ['{"noun":"quotes","record":{"id":"a"}}', 'a: text is missing'],
    ['{"noun":"quotes","of":"a","path":["cue"]}', 'there is no quotes.a.cue to complete'],
    ['{"noun":"skips","record":{"id":"a","why":"x","evil":1}}', 'a: there is no field "evil"'],
  ])('refuses a record that is none: %s', (value, message) => {
    const body = { type: 'TextualBody', format: 'application/json', value };
    expect(messages({ ...text('very well'), body }).join()).toContain(message);
  });

  it('refuses a record twice, and a part where there is no room for one', () => {
    const [first, ...rest] = toWebAnnotations(ours).filter(({ id }) => id.includes('#veryWell'));
    expect(messages([first, first]).join()).toContain('another annotation for quotes.veryWell');
    const part = json(rest.find(({ id }) => id.endsWith('attribution.1.anchor'))) as typeof first;
    const moved = (path: unknown) => ({
      ...part,
      body: [
        {
          type: 'TextualBody',
          format: 'application/json',
          value: JSON.stringify({ noun: 'quotes', of: 'veryWell', path }),
        },
      ],
    });
    for (const path of [
      ['attribution', 9, 'anchor'],
      ['kind', 'x'],
      ['attribution', 'x'],
    ]) {
      expect(messages([first, moved(path)]).join()).toContain('to complete');
    }
    const polluted = fromWebAnnotations([first, moved(['__proto__'])], ours);
    expect(polluted.records.quotes).toEqual({});
    expect(polluted.issues.length).toBe(1);
    expect({}).not.toHaveProperty('exact');
  });

  it('completes no record that is nested deeper than any is', () => {
    const deep = (levels: number) => `${'['.repeat(levels)}${']'.repeat(levels)}`;
    const told = (value: string) => {
      const body = { type: 'TextualBody', format: 'application/json', value };
      return { ...text('very well'), body };
    };
    const record = `{"noun":"quotes","record":{"id":"a","cue":${deep(50_000)}}}`;
    const part = `{"noun":"quotes","of":"a","path":["cue"${',0'.repeat(49_000)}]}`;
    const { records, issues } = fromWebAnnotations([told(record), told(part)], ours);
    expect(records.quotes).toEqual({});
    expect(issues[0]?.path).toBe('[1]');
    expect(issues[0]?.message).toMatch(/^there is no quotes\.a\.cue\.0\.0.* to complete$/);
  });

  it('takes a body that is no JSON for a remark', () => {
    for (const value of ['{', '1', 'null', '{"noun":"parties"}', '{"noun":"skips"}', 7]) {
      const body = { type: 'TextualBody', format: 'application/json', value };
      expect(fromWebAnnotations({ ...text('very well'), body }, ours).remarks).toHaveLength(1);
    }
  });

  it.each([
    ['{"noun":"quotes"', 'its JSON can’t be read'],
    ['', 'its JSON can’t be read'],
    [
      '{"noun":"quotes","record":{"id":7}}',
      'its JSON is of quotes, and has neither a record with an id nor the id of one',
    ],
  ])('says so where a record is broken, and keeps all of it: %s', (value, message) => {
    const [whole] = toWebAnnotations(ours).filter(({ id }) => id.endsWith('#veryWell'));
    const body = [whole?.body[0], { ...whole?.body[1], value }];
    const { records, remarks, issues } = fromWebAnnotations({ ...whole, body }, ours);
    expect(issues).toEqual([{ rule: 'webAnnotation', path: '[0]', message }]);
    expect(records.quotes).toEqual({});
    expect(remarks).toEqual([
      {
        id: whole?.id,
        anchors: [expect.objectContaining({ exact: 'very well.' })],
        motivations: ['identifying'],
        texts: [expect.stringContaining('Speaker:'), value],
      },
    ]);
  });

  it('says of what an engine trips over that it can’t be read, and reads the rest', () => {
    const thrown = (): never => {
      throw new Error('inside');
    };
    const { proxy: revoked, revoke } = Proxy.revocable([], {});
    revoke();
    const trap = Object.defineProperty({}, 'target', { get: thrown, enumerable: true });
    for (const broken of [trap, revoked]) {
      const { remarks, issues } = fromWebAnnotations([broken, text('very well')], ours);
      expect(remarks).toHaveLength(1);
      expect(issues).toEqual([
        { rule: 'webAnnotation', path: '[0]', message: 'this cannot be read' },
      ]);
    }
    for (const broken of [Object.defineProperty({}, 'items', { get: thrown }), revoked]) {
      expect(messages(broken)).toEqual([' this cannot be read']);
    }
  });

  it('tells what is no article from what is no annotation', () => {
    expect(() => fromWebAnnotations(text('very well'), { paragraphs: {} } as never)).toThrow(
      new TypeError(
        'fromWebAnnotations takes an article, as defineArticle or parseArticle gives it',
      ),
    );
  });

  it('reports every fault of a record, however many', () => {
    const record = { id: 'a', holders: Array.from({ length: 200_000 }, () => 7) };
    const value = JSON.stringify({ noun: 'quotes', record });
    const body = { type: 'TextualBody', format: 'application/json', value };
    const { issues } = fromWebAnnotations({ ...text('very well'), body }, ours);
    expect(issues.filter(({ path }) => path.startsWith('quotes.a.holders['))).toHaveLength(200_000);
  });

  it('never throws, and gives only anchors that hold', () => {
    const loose = fc.record(
      { target: fc.record({ selector: selector() }, { requiredKeys: [] }), body: fc.anything() },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(fc.oneof(fc.anything(), fc.array(loose)), (annotations) => {
        const found = fromWebAnnotations(annotations, hostile).remarks.flatMap(
          ({ anchors }) => anchors,
        );
        const there = found.map(({ paragraph, start, end }) =>
          hostile.paragraphs[paragraph]?.text.slice(start, end),
        );
        expect(there).toEqual(found.map(({ exact }) => exact));
      }),
      { numRuns: 500 },
    );
  });

  it('gives back any quotation in any text', () => {
    const words = fc.string({ unit: 'grapheme', minLength: 1 });
    fc.assert(
      fc.property(words, words, words, words, (p1, before, quoted, behind) => {
        const p2 = `${before} “${quoted}” ${behind}`;
        const start = before.length + 2;
        const quote = {
          id: 'q',
          paragraph: 'p2',
          start,
          end: start + quoted.length,
          exact: quoted,
        };
        const article = withQuote({ p1, p2 }, quote);
        const { records, issues } = fromWebAnnotations(json(toWebAnnotations(article)), article);
        expect(issues).toEqual([]);
        expect(records.quotes).toEqual(article.quotes);
      }),
    );
  });
});

function textsOf({ paragraphs }: Article): Record<string, string> {
  return Object.fromEntries(Object.values(paragraphs).map(({ id, text }) => [id, text]));
}

// Built by hand: defineArticle asks for whole words, and this asks for any.
function withQuote(texts: Record<string, string>, anchor: object): Article {
  const bare = defineArticle({ paragraphs: texts });
  const record = { verdict: 'unverified', level: 'unverified' };
  const quote = { ...anchor, text: 'x', kind: 'direct', speaker: 'a', attribution: [], record };
  return { ...bare, quotes: { q: quote } } as unknown as Article;
}

function selector(): fc.Arbitrary<unknown> {
  const position = fc.record({
    type: fc.constant('TextPositionSelector'),
    start: fc.integer({ min: 0, max: 2000 }),
    end: fc.integer({ min: 0, max: 2000 }),
  });
  const quote = fc.record({
    type: fc.constant('TextQuoteSelector'),
    exact: fc.constantFrom('🕊️', 'Tuesday', 'yes', 'evil', '\uD83D'),
    prefix: fc.constantFrom('', ' ', 'again: '),
  });
  return fc.oneof(
    position,
    quote,
    fc.array(fc.oneof(position, quote), { maxLength: 2 }),
    fc.anything(),
  );
}
