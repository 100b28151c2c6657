import { type Fields, fields } from '../checks/fields.ts';
import { shape } from '../checks/shape.ts';
import type { Anchor } from '../model/anchor.ts';
import type { Article, Nouns } from '../model/article.ts';
import type { Issue } from '../model/issue.ts';
import { type AnchoredNoun, anchoredNouns } from './webAnnotation/layout.ts';
import { type Line, lines } from './webAnnotation/lines.ts';
import { listOf } from './webAnnotation/listOf.ts';
import { locate } from './webAnnotation/locate.ts';
import { type Said, said, withAnchors, withPart } from './webAnnotation/read.ts';
import { rowOf } from './webAnnotation/rowOf.ts';

/**
 * An annotation that is no record of an article: somebody's remark or tag.
 *
 * @category Formats
 */
export interface Remark {
  /** Its IRI, where it has one. */
  readonly id?: string;
  /** The words that it is about. */
  readonly anchors: readonly Anchor[];
  /** Why it was made, in the standard's words. */
  readonly motivations: readonly string[];
  /** Its textual bodies. */
  readonly texts: readonly string[];
}

/**
 * What {@link fromWebAnnotations} reads.
 *
 * @category Formats
 */
export interface ReadAnnotations {
  /** Records of the article, by noun and id. */
  readonly records: {
    readonly [noun in AnchoredNoun]: Readonly<Record<string, Nouns[noun]>>;
  };
  /** Annotations that are no records. */
  readonly remarks: readonly Remark[];
  /** What could not be read, and why; `path` is the annotation's place in the list. */
  readonly issues: readonly Issue[];
}

/**
 * Reads Web Annotations of an article's text: those of {@link toWebAnnotations} back into records,
 * equal to those they were made of, and anybody's remarks into anchors. Words are looked for by
 * position first, then by themselves and what stands around them; an annotation whose words can't be
 * told is an issue, never a guess. That the ids a record names exist is for `defineArticle` or
 * `parseArticle`.
 *
 * @param annotations - an annotation, a list of them, or a page with `items`; anything, it is checked
 * @param article - whose text the annotations are of
 * @returns records, remarks, and what could not be read
 *
 * @example
 * ```ts
 * import { article } from 'onrecord';
 * import { fromWebAnnotations, toWebAnnotations } from 'onrecord/formats';
 * const { records, issues } = fromWebAnnotations(toWebAnnotations(article), article);
 * records.quotes['veryWell']?.exact; //=> 'very well.'
 * issues; //=> []
 * ```
 *
 * @category Formats
 */
export function fromWebAnnotations(
  annotations: unknown,
  article: Pick<Article, 'text' | 'paragraphs'>,
): ReadAnnotations {
  const page = rowOf(annotations).items ?? annotations;
  const within = lines(article);
  const all = listOf(page).map((annotation, i) => reading(annotation, i, article.text, within));
  const rows = new Map<string, Row>();
  const issues: Issue[] = all.flatMap(({ issues }) => issues);
  for (const one of all) if (one.said?.kind === 'record') place(one, rows, issues);
  for (const one of all) if (one.said?.kind === 'part') complete(one, rows, issues);
  return {
    records: shaped(rows, issues),
    remarks: all.flatMap(({ remark }) => remark ?? []),
    issues,
  };
}

interface Row {
  readonly noun: AnchoredNoun;
  readonly id: string;
  readonly value: Readonly<Record<string, unknown>>;
}

interface Reading {
  readonly path: string;
  readonly anchors: readonly Anchor[];
  readonly said?: Said | undefined;
  readonly remark?: Remark;
  readonly issues: readonly Issue[];
}

function reading(annotation: unknown, at: number, text: string, within: readonly Line[]): Reading {
  const { id, target, body, motivation } = rowOf(annotation);
  const path = `[${at}]`;
  const found = listOf(target).map((one) => locate(one, text, within));
  const anchors = found.filter((anchor) => typeof anchor !== 'string');
  const wrong = found.filter((reason) => typeof reason === 'string');
  if (found.length === 0) wrong.push('it has no target');
  const issues = wrong.map((reason) => fault(path, reason));
  if (issues.length > 0) return { path, anchors, issues };
  const told = said(listOf(body));
  if (told) return { path, anchors, said: told, issues };
  const texts = listOf(body).map((one) => (typeof one === 'string' ? undefined : rowOf(one).value));
  const isText = (value: unknown): value is string => typeof value === 'string';
  const motivations = listOf(motivation).filter(isText);
  const remark = { anchors, motivations, texts: texts.filter(isText) };
  return { path, anchors, remark: isText(id) ? { id, ...remark } : remark, issues };
}

function place({ path, anchors, said }: Reading, rows: Map<string, Row>, issues: Issue[]): void {
  if (said?.kind !== 'record') return;
  const { noun, id, row } = said;
  const key = `${noun}.${id}`;
  if (rows.has(key)) issues.push(fault(path, `there is another annotation for ${key}`));
  else rows.set(key, { noun, id, value: withAnchors(noun, row, anchors) });
}

function complete({ path, anchors, said }: Reading, rows: Map<string, Row>, issues: Issue[]): void {
  const [anchor] = anchors;
  if (said?.kind !== 'part' || !anchor) return;
  const key = `${said.noun}.${said.of}`;
  const row = rows.get(key);
  const value = row && withPart(row.value, said.path, anchor);
  if (row && value !== undefined) rows.set(key, { ...row, value: rowOf(value) });
  else issues.push(fault(path, `there is no ${[key, ...said.path].join('.')} to complete`));
}

function shaped(rows: ReadonlyMap<string, Row>, issues: Issue[]): ReadAnnotations['records'] {
  const sound = [...rows.values()].filter(({ noun, id, value }) => {
    const faults = shape(value, fields[noun] as Fields, id, `${noun}.${id}`);
    issues.push(...faults);
    return faults.length === 0;
  });
  const records = anchoredNouns.map((noun) => [
    noun,
    Object.fromEntries(
      sound.filter((row) => row.noun === noun).map(({ id, value }) => [id, value]),
    ),
  ]);
  return Object.fromEntries(records) as ReadAnnotations['records']; // the shape was checked
}

function fault(path: string, message: string): Issue {
  return { rule: 'webAnnotation', path, message };
}
