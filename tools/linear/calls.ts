import type { Article } from '../../src/model/article.ts';
import type { Doors } from '../hostile/doors.ts';
import { articleOf, drafted, type Shape, shapes } from './articles.ts';
import type { Work } from './growth.ts';
import { texts } from './texts.ts';

/** A function with what it is called with. */
export interface Call {
  /** The door, the name and what grows. */
  readonly name: string;
  readonly work: Work;
}

type Does = (...args: readonly unknown[]) => unknown;
/** What a function is called with, for an article of a shape and size. */
type Arguments = (article: Article, shape: Shape, bytes: number) => readonly unknown[];

const theArticle: Arguments = (article) => [article];
/** One record by its id: the longest way is the one of an id that is none. */
const isById = (name: string): boolean => /^get(?!Timeline$)\w*[^s]$/.test(name);
const byId: Arguments = (article) => [article, 'open1x'];
const first = (rows: Readonly<Record<string, unknown>>): unknown => Object.values(rows)[0];

/** Functions that want more than an article, or no article. */
const wanted: Readonly<Record<string, Arguments>> = {
  defineArticle: (_, shape, bytes) => [drafted(shape, bytes)],
  diffArticles: (article, shape) => [article, articleOf(shape, 0)],
  getSegments: (article) => [article, 'p0'],
  getContext: (article) => [article, first(article.quotes)],
  toTextFragment: (article) => [article, first(article.quotes)],
  verifyQuote: (article) => [article, 'door bababu is shut, and whoever wants may come'],
};

/** Why some functions are not measured by themselves. */
const left: Readonly<Record<string, string>> = {
  ArticleError: 'is thrown, not called',
  leastBump: 'reads the changes that diffArticles makes',
  verifyText: 'is measured by kinds of text',
  fromWebAnnotations: 'is measured with what toWebAnnotations makes',
};

/**
 * Every function that reads an article or a text of any size, from every door that takes anyone's; a
 * new one gets an article without being listed.
 *
 * @param doors - as the package exports them
 */
export function callsOf(doors: Doors): readonly Call[] {
  const named = ['core', 'formats', 'schema'].flatMap((door) =>
    Object.entries(doors[door] ?? {}).filter(
      ([name, does]) => typeof does === 'function' && !(name in left),
    ),
  );
  const byArticle = named.flatMap(([name, does]) =>
    (Object.keys(shapes) as Shape[]).map((shape) => called(name, does as Does, shape)),
  );
  return [...byArticle, ...byText(doors), byFaults(doors), ...back(doors)];
}

function called(name: string, does: Does, shape: Shape): Call {
  const args = wanted[name] ?? (isById(name) ? byId : theArticle);
  const work: Work = (bytes) => {
    const given = args(articleOf(shape, bytes), shape, bytes);
    return args === byId ? () => refused(() => does(...given)) : () => does(...given);
  };
  return { name: `${name}, ${shape}`, work };
}

/** That there is no such id is what it has to say. */
function refused(does: () => unknown): unknown {
  try {
    return does();
  } catch (error) {
    if (error instanceof RangeError) return error;
    throw error;
  }
}

/** A text held against the real article, and one that is a paragraph whose records are all missing. */
function byText({ core, onrecord }: Doors): readonly Call[] {
  const [verify, check] = [core?.verifyText as Does, core?.checkArticle as Does];
  return Object.entries(texts).flatMap(([kind, text]) => [
    {
      name: `verifyText, ${kind}`,
      work: (bytes) => {
        const given = text(bytes);
        return () => verify(onrecord?.article, given);
      },
    },
    {
      name: `checkArticle, paragraph of ${kind}`,
      work: (bytes) => {
        const paragraphs = { p1: { id: 'p1', text: text(bytes), role: 'body' } };
        return () => check({ ...(onrecord?.article as Article), paragraphs });
      },
    },
  ]);
}

/** Records whose every field is wrong or missing. */
function byFaults({ core, onrecord }: Doors): Call {
  const check = core?.checkArticle as Does;
  return {
    name: 'checkArticle, records of faults',
    work: (bytes) => {
      const rows = Array.from({ length: bytes / 50 }, (_, i) => [`s${i}`, { wrong: i }]);
      const skips = Object.fromEntries(rows);
      return () => check({ ...(onrecord?.article as Article), skips });
    },
  };
}

function back({ formats }: Doors): readonly Call[] {
  const [to, from] = [formats?.toWebAnnotations as Does, formats?.fromWebAnnotations as Does];
  return (Object.keys(shapes) as Shape[]).map((shape) => ({
    name: `fromWebAnnotations, ${shape}`,
    work: (bytes) => {
      const article = articleOf(shape, bytes);
      const annotations = to(article);
      return () => from(annotations, article);
    },
  }));
}
