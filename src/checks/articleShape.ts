import type { Article } from '../model/article.ts';
import type { Issue } from '../model/issue.ts';
import type { Noun } from '../model/noun.ts';
import type { Provenance } from '../model/provenance.ts';
import { type Fields, fields, provenanceFields, retiredFields } from './fields.ts';
import type { Records } from './id.ts';
import { isIt } from './isIt.ts';
import { nouns } from './nouns.ts';
import type { Retirements } from './retired.ts';
import { isRecord, shape } from './shape.ts';

/** The records of an article, and its provenance and its retired ids where there are any. */
export type Parts = Pick<Article, Noun | 'retired'> & { readonly provenance?: Provenance };

/** What there is of an article in somebody's data. */
export interface Shaped {
  /** The records of the right shape; provenance and retired ids only where their shape is right. */
  readonly article: Parts;
  /** The text, where it is one. */
  readonly text?: string;
  /** All records, whatever shape each has. */
  readonly all: Records;
  /** The nouns whose records are not there at all. */
  readonly lost: ReadonlySet<Noun>;
  /** The nouns that have a record of the wrong shape. */
  readonly broken: ReadonlySet<Noun>;
  readonly issues: readonly Issue[];
}

/**
 * Whether data has the shape of an article that `defineArticle` made: its text, the records of each
 * noun by id, its provenance.
 *
 * @param value - plain data
 * @param unread - paths of what could not be read: nothing is missing there
 * @returns what has the right shape, and an issue for each part that has not
 */
export function articleShape(value: unknown, unread: ReadonlySet<string>): Shaped {
  const none = notAnArticle(value);
  const given = isRecord(value) && !none ? value : {};
  const { text, provenance, retired } = given;
  const sections = nouns.map((noun) => sectionShape(noun, given[noun]));
  const wrong = provenance === undefined ? [] : provenanceShape(provenance);
  const astray = retiredShape(retired);
  const found = [
    ...(none ? [issue('', none)] : keyFaults(given)),
    ...sections.flatMap(({ issues }) => issues),
    ...wrong,
    ...astray,
  ];
  const article = {
    ...Object.fromEntries(sections.map(({ noun, sound }) => [noun, sound])),
    ...(provenance !== undefined && wrong.length === 0 && { provenance }),
    ...(astray.length === 0 && { retired }),
  };
  return {
    article: article as Parts, // each record was held against the fields of its noun
    all: Object.fromEntries(sections.map(({ noun, rows }) => [noun, rows])) as Records,
    ...(typeof text === 'string' && { text }),
    lost: new Set(nouns.filter((noun) => !isRecord(given[noun]))),
    broken: new Set(sections.filter(({ issues }) => issues.length > 0).map(({ noun }) => noun)),
    issues: found.filter(({ path }) => !unread.has(path)),
  };
}

/** What is wrong where the data as a whole is no article. */
function notAnArticle(value: unknown): string | undefined {
  if (!isRecord(value)) return 'an article is an object with fields';
  const lines = isRecord(value.paragraphs) ? Object.values(value.paragraphs) : [];
  const plainTexts = lines.length > 0 && lines.every((line) => typeof line === 'string');
  return plainTexts && value.text === undefined
    ? 'this is a draft, as an author writes it: give it to defineArticle, which makes the article'
    : undefined;
}

interface Section {
  readonly noun: Noun;
  readonly rows: Readonly<Record<string, unknown>>;
  readonly sound: Readonly<Record<string, unknown>>;
  readonly issues: readonly Issue[];
}

function sectionShape(noun: Noun, section: unknown): Section {
  const rows = isRecord(section) ? section : {};
  const issues: Issue[] = [];
  const sound = Object.entries(rows).filter(([id, row]) => {
    const wrong = shape(row, fields[noun] as Fields, id, `${noun}.${id}`);
    for (const one of wrong) issues.push(one);
    return wrong.length === 0;
  });
  return { noun, rows, sound: Object.fromEntries(sound), issues };
}

function provenanceShape(provenance: unknown): readonly Issue[] {
  return shape(provenance, provenanceFields as Fields, 'provenance', 'provenance');
}

/**
 * Whether retired ids have their shape: for each id, what became of it.
 *
 * @param value - plain data; undefined where nothing is retired
 * @returns an issue for each that has not
 */
export function retiredShape(value: unknown): readonly Issue[] {
  if (value === undefined) return [];
  if (!isRecord(value)) {
    return [issue('retired', 'retired ids are an object: for each id, what took its place')];
  }
  return Object.entries(value as Retirements).flatMap(([id, way]) => {
    const [split, moved] = ['split', 'moved'].map((kind) => isRecord(way) && kind in way);
    if (split && moved) return [issue(`retired.${id}`, `${id}: ${BOTH}`)];
    const kind = split ? 'split' : 'moved';
    return shape(way, retiredFields[kind] as Fields, id, `retired.${id}`);
  });
}

const BOTH = 'moved and split are given; an id moves to one record or is split between several';

function keyFaults(value: Readonly<Record<string, unknown>>): readonly Issue[] {
  const keys: readonly string[] = ['text', ...nouns, 'provenance', 'retired'];
  const unknown = Object.keys(value).filter((name) => !keys.includes(name));
  const { text, provenance } = value;
  return [
    ...unknown.map((name, i) => issue(name, `an article has no “${name}”${isIt(name, keys, i)}`)),
    ...(typeof text === 'string' ? [] : [issue('text', 'an article has its text, as one string')]),
    ...nouns
      .filter((noun) => !isRecord(value[noun]))
      .map((noun) =>
        issue(
          noun,
          `an article has its ${noun}: an object, a record for each id, empty if there are none`,
        ),
      ),
    ...(provenance === undefined ? [issue('provenance', 'an article has its provenance')] : []),
  ];
}

function issue(path: string, message: string): Issue {
  return { rule: 'shape', path, message };
}
