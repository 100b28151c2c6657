import {
  type Chunk,
  type Chunker,
  textPositionSelectorMatcher,
  textQuoteSelectorMatcher,
} from '@apache-annotator/selector';
import { W3CTextFormat } from '@recogito/text-annotator';
import type { Ajv } from 'ajv';
import AjvDraft04 from 'ajv-draft-04';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { defineArticle } from '../../src/define/defineArticle.ts';
import type { Anchor, Article } from '../../src/formats.ts';
import { toWebAnnotations, type WebAnnotationTarget } from '../../src/formats.ts';
import { articles, hostile, ours } from './articles.ts';
import { noOracles, oracle, oracleFiles } from './oracle.ts';

const targetsOf = (target: WebAnnotationTarget | readonly WebAnnotationTarget[]) =>
  [target].flat() as readonly WebAnnotationTarget[];

/** A text as Apache Annotator reads it: in pieces, here in one. */
function chunker(text: string): Chunker<Chunk<string>> {
  return {
    currentChunk: { data: text },
    nextChunk: () => null,
    previousChunk: () => null,
    precedesCurrentChunk: () => false,
  };
}

async function found(
  matcher: (
    scope: Chunker<Chunk<string>>,
  ) => AsyncIterable<{ startIndex: number; endIndex: number }>,
  text: string,
): Promise<readonly (readonly [number, number])[]> {
  const all: (readonly [number, number])[] = [];
  for await (const { startIndex, endIndex } of matcher(chunker(text)))
    all.push([startIndex, endIndex]);
  return all;
}

/** Every anchor anywhere in a value. */
function anchorsIn(value: unknown): readonly Anchor[] {
  if (typeof value !== 'object' || value === null) return [];
  const inside = Object.values(value).flatMap(anchorsIn);
  return 'exact' in value && 'start' in value ? [value as Anchor, ...inside] : inside;
}

describe('toWebAnnotations', () => {
  it('begins and ends what stands around with no half of an emoji', () => {
    const [before, behind] = [`${'a'.repeat(30)} `, ` ${'b'.repeat(30)}`];
    const article: Article = defineArticle({
      paragraphs: { p1: `🕊${before}yes${behind}🕊` },
      parties: { ana: { name: 'Ana', kind: 'person' } },
      quotes: { a: { paragraph: 'p1', exact: 'yes', speaker: 'ana' } },
    });
    const [first] = toWebAnnotations(article)
      .flatMap(({ target }) => targetsOf(target))
      .map(({ selector }) => selector[0])
      .filter(({ exact }) => exact === 'yes');
    expect(first).toMatchObject({ prefix: before, suffix: behind });
  });

  it('says of a statement without a date what is known, and who is meant beside the mention only', () => {
    const article: Article = defineArticle({
      paragraphs: { p1: 'Ana said: “It is over.”' },
      parties: { ana: { name: 'Ana', kind: 'person', sameAs: 'https://x.example/ana' } },
      statements: { said: { speaker: 'ana', medium: 'remarks' } },
      quotes: {
        over: { paragraph: 'p1', exact: 'It is over.', speaker: 'ana', statement: 'said' },
      },
      mentions: { named: { paragraph: 'p1', exact: 'Ana', party: 'ana', form: 'name' } },
    });
    const bodies = toWebAnnotations(article).flatMap(({ body }) => body);
    const values = bodies.map((body) => ('value' in body ? body.value : body.purpose));
    expect(values).toContain('Ana, remarks');
    expect(values).toContainEqual(
      expect.stringMatching(/^Speaker: Ana[^;]*; remarks\. No primary/),
    );
    expect(values.filter((value) => value === 'identifying')).toHaveLength(1);
  });

  it.for(articles)('keeps every MUST of the model: %s', ([, article], { skip }) => {
    skip(noOracles !== undefined, noOracles);
    const faults = musts();
    expect(faults.length).toBe(54);
    expect(
      faults.flatMap((fault) => fault({ type: 'Annotation', id: 'no IRI' }) ?? []),
    ).not.toEqual([]);
    for (const annotation of toWebAnnotations(article)) {
      const data: unknown = JSON.parse(JSON.stringify(annotation));
      expect(faults.flatMap((fault) => fault(data) ?? [])).toEqual([]);
    }
  });

  it.for(articles)('is found by Apache Annotator, words and place: %s', async ([, article]) => {
    const { text } = article;
    for (const { target } of toWebAnnotations(article)) {
      for (const { selector } of targetsOf(target)) {
        const [quote, position] = selector;
        const byWords = await found(textQuoteSelectorMatcher({ ...quote }), text);
        const [place] = await found(textPositionSelectorMatcher({ ...position }), text);
        expect(place && text.slice(...place)).toBe(quote.exact);
        expect(byWords).toContainEqual(place);
      }
    }
  });

  it.for(articles)('is loaded by Recogito: %s', ([, article]) => {
    const recogito = W3CTextFormat('https://example.org/');
    for (const annotation of toWebAnnotations(article)) {
      const { parsed, error } = recogito.parse(JSON.parse(JSON.stringify(annotation)));
      expect(error).toBeUndefined();
      expect(parsed?.target.selector.map(({ quote }) => quote)).toEqual(
        targetsOf(annotation.target).map(({ selector }) => selector[0].exact),
      );
      expect(parsed?.bodies).toHaveLength(annotation.body.length);
    }
  });

  it('has every anchor of every record', () => {
    const { text: _, provenance: __, ...nouns } = ours;
    const wanted = anchorsIn(nouns).map(({ exact }) => exact);
    const made = toWebAnnotations(ours)
      .flatMap(({ target }) => targetsOf(target))
      .map(({ selector }) => selector[0].exact);
    for (const exact of wanted) expect(made).toContain(exact);
    expect(made.length).toBeGreaterThanOrEqual(wanted.length);
  });

  it('counts code points', () => {
    const tuesday = toWebAnnotations(hostile).find(({ id }) => id.endsWith('#day'));
    const [position] = targetsOf(tuesday?.target ?? []).map(({ selector }) => selector[1]);
    const points = [...hostile.text];
    expect(points.slice(position?.start, position?.end).join('')).toBe('Tuesday');
    expect(position?.start).not.toBe(hostile.text.indexOf('Tuesday'));
  });

  it('has ids of their own', () => {
    const ids = toWebAnnotations(ours).map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

/** For each of the W3C's MUST assertions, a judge that says what is wrong. */
function musts(): readonly ((data: unknown) => string | undefined)[] {
  const { assertions } = oracle('web-annotation/annotations/annotationMusts.test');
  const ajv = new AjvDraft04({ strict: false, allErrors: true });
  addFormats.default(ajv as unknown as Ajv); // the same instance, typed by another package
  for (const file of oracleFiles('web-annotation/definitions')) {
    const { id: _, ...schema } = oracle(`web-annotation/definitions/${file}`);
    ajv.addSchema(schema, `/${file}`);
  }
  return (assertions as readonly string[]).map((name) => {
    const { id: _, ...assertion } = oracle(`web-annotation/${name}`);
    const text = JSON.stringify(assertion).replace(/"\$ref":"(?!#)/g, '"$ref":"/');
    const validate = ajv.compile(JSON.parse(text));
    const right = assertion.expectedResult !== 'invalid';
    return (data) =>
      validate(data) === right ? undefined : `${name}: ${ajv.errorsText(validate.errors)}`;
  });
}
