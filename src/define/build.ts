import { type Arranged, arrange } from '../checks/arrange.ts';
import { retiredShape } from '../checks/articleShape.ts';
import { type Fields, fields, provenanceFields } from '../checks/fields.ts';
import { id as idRule } from '../checks/id.ts';
import { isIt } from '../checks/isIt.ts';
import { knownIds } from '../checks/knownIds.ts';
import { nouns } from '../checks/nouns.ts';
import { plain } from '../checks/plain.ts';
import { type KnownIds, reference } from '../checks/reference.ts';
import { type Retirements, retired as retiredRule } from '../checks/retired.ts';
import { isRecord, shape } from '../checks/shape.ts';
import { workedOut } from '../checks/workedOut.ts';
import type { Article } from '../model/article.ts';
import type { Issue, RuleName } from '../model/issue.ts';
import type { Noun } from '../model/noun.ts';
import type { Statement } from '../model/statement.ts';
import { ArticleError } from './articleError.ts';
import { defaults } from './defaults.ts';
import { fill } from './fill.ts';
import { freeze } from './freeze.ts';
import { notADraft } from './notADraft.ts';
import type { Words } from './resolve.ts';

type Row = Readonly<Record<string, unknown>>;
type Default = (row: Row) => unknown;
type Rows = Readonly<Record<string, unknown>>;

const fieldsOf: Readonly<Record<Noun, Fields>> = fields;
/** A path down to the field of a record, and what is below it. */
const BELOW_FIELD = /^([^.]*\.[^.]*\.[^.[]*).*$/s;

const defaultsOf: { readonly [noun in Noun]?: Readonly<Record<string, Default>> } = defaults;

/**
 * Builds an article out of an author's draft, whatever it is, or throws with every fault.
 *
 * @param draft - anything
 * @returns the article, frozen, in order
 * @throws ArticleError when anything is wrong; nothing half-built is left
 */
export function build(draft: unknown): Article {
  const { value, issues: unread } = plain(draft);
  const found = [...unread, ...notADraft(value)];
  if (found.length > 0) throw new ArticleError(found);
  const issues: Issue[] = [];
  const written = sections(value, issues);
  const lost = new Set(nouns.filter((noun) => issues.some(({ path }) => path === noun)));
  const made = new Set<string>();
  const words = wordsOf(written.paragraphs, issues);
  const records = byNoun((noun) => {
    const rows = noun === 'paragraphs' ? paragraphs(words, written, issues) : written[noun];
    return filled(noun, rows, words, issues, made);
  });
  const statements = withQuotes(records.statements, records.quotes);
  judgeQuotes(records.statements, statements, issues);
  const provenance = provenanceOf(written.provenance, issues);
  const article = { ...records, statements } as Arranged; // what is no record is reported in `judge`
  judge(article, provenance, knownIds(written, lost), issues);
  const retired = retiredOf(written.retired, article, lost, issues);
  // What was filled in is wrong only where what it was made of is.
  const faults = issues.filter(({ path }) => !made.has(path.replace(BELOW_FIELD, '$1')));
  if (faults.length > 0) throw new ArticleError(faults);
  const text = Object.values(words).join('\n');
  const arranged = arrange(article);
  const inOrder = withQuotes(arranged.statements, arranged.quotes);
  const whole: unknown = { text, ...arranged, statements: inOrder, provenance, ...retired };
  return freeze(whole) as Article; // its shape was judged
}

/** Something of each noun, in order. */
function byNoun<value>(of: (noun: Noun) => value): Readonly<Record<Noun, value>> {
  const pairs = nouns.map((noun) => [noun, of(noun)]);
  return Object.fromEntries(pairs) as Record<Noun, value>; // a pair for each noun
}

type Written = { readonly [noun in Noun]: Rows } & {
  readonly boilerplate: unknown;
  readonly provenance: unknown;
  readonly retired: unknown;
};

function sections(value: unknown, issues: Issue[]): Written {
  const draft = isRecord(value) ? value : {};
  if (!isRecord(value)) issues.push(fault('', 'an article is an object with paragraphs'));
  else if (draft.paragraphs === undefined)
    issues.push(fault('paragraphs', 'an article has paragraphs'));
  const known = [...nouns, 'boilerplate', 'provenance', 'retired'];
  for (const name of Object.keys(draft)) {
    if (known.includes(name)) continue;
    const hint = isIt(name, known, issues.length);
    issues.push(fault(name, `an article has no “${name}”${hint}`));
  }
  const rows = byNoun((noun) => {
    const section = draft[noun] === undefined ? {} : draft[noun];
    if (isRecord(section)) return section;
    issues.push(fault(noun, `${noun} are an object: a record for each id`));
    return {};
  });
  const { boilerplate, provenance, retired } = draft;
  return { ...rows, boilerplate, provenance, retired };
}

function wordsOf(rows: Rows, issues: Issue[]): Words {
  const texts = Object.entries(rows).filter(([id, text]) => {
    if (typeof text === 'string') return true;
    issues.push(fault(`paragraphs.${id}`, `${id}: a paragraph is a text`));
    return false;
  });
  return Object.fromEntries(texts) as Words;
}

function paragraphs(words: Words, { boilerplate }: Written, issues: Issue[]): Rows {
  const furniture: readonly unknown[] = Array.isArray(boilerplate) ? boilerplate : [];
  if (boilerplate !== undefined && !Array.isArray(boilerplate)) {
    issues.push(fault('boilerplate', 'boilerplate is a list of paragraph ids'));
  }
  for (const [i, id] of furniture.entries()) {
    if (typeof id === 'string' && Object.hasOwn(words, id)) continue;
    issues.push(fault(`boilerplate[${i}]`, `there is no paragraph "${String(id)}"`, 'reference'));
  }
  return Object.fromEntries(
    Object.entries(words).map(([id, text]) => [
      id,
      { id, text, role: furniture.includes(id) ? 'boilerplate' : 'body' },
    ]),
  );
}

function filled(noun: Noun, rows: Rows, words: Words, issues: Issue[], made: Set<string>): Rows {
  return Object.fromEntries(
    Object.entries(rows).map(([id, row]) => {
      const path = `${noun}.${id}`;
      const record = fill(row, fieldsOf[noun], id, path, { words, issues });
      return [id, isRecord(record) ? defaulted(noun, id, record, made) : record];
    }),
  );
}

/** The record with its id first, and with a default for each field that its author left out, noted. */
function defaulted(noun: Noun, id: string, record: Row, made: Set<string>): Row {
  const whole: Record<string, unknown> = { id, ...record };
  for (const [name, of] of Object.entries(defaultsOf[noun] ?? {})) {
    if (whole[name] !== undefined) continue;
    whole[name] = of(record);
    made.add(`${noun}.${id}.${name}`);
  }
  return whole;
}

function withQuotes(statements: Rows, quotes: Rows): Rows {
  const from = new Map<unknown, string[]>(Object.keys(statements).map((id) => [id, []]));
  for (const [id, quote] of Object.entries(quotes)) {
    if (isRecord(quote)) from.get(quote.statement)?.push(id);
  }
  return Object.fromEntries(
    Object.entries(statements).map(([id, row]) => [
      id,
      isRecord(row) ? { ...row, quotes: from.get(id) } : row,
    ]),
  );
}

/** Whether an author who says which quotations a statement has says what the quotations do. */
function judgeQuotes(written: Rows, statements: Rows, issues: Issue[]): void {
  for (const [id, row] of Object.entries(written)) {
    const said = isRecord(row) ? row.quotes : undefined;
    if (said === undefined) continue;
    const { quotes } = statements[id] as Statement; // the same rows
    const named: ReadonlySet<unknown> = new Set(Array.isArray(said) ? said : []);
    const are = Array.isArray(said) && said.length === quotes.length;
    if (are && quotes.every((quote) => named.has(quote))) continue;
    const message = workedOut(id, 'quotes', quotes);
    issues.push(fault(`statements.${id}.quotes`, message, 'attribution'));
  }
}

function judge(article: Arranged, provenance: unknown, known: KnownIds, issues: Issue[]): void {
  add(issues, idRule(article));
  for (const noun of nouns) {
    for (const [id, row] of Object.entries(article[noun])) {
      add(issues, shape(row, fieldsOf[noun], id, `${noun}.${id}`));
    }
    add(issues, reference(article[noun], noun, known));
  }
  add(issues, reference({ provenance }, '', known));
}

function provenanceOf(written: unknown, issues: Issue[]): unknown {
  const given = written === undefined ? {} : written;
  const provenance = isRecord(given)
    ? { unverified: [], rights: { text: 'Rights in the text: not stated.' }, ...said(given) }
    : given;
  add(issues, shape(provenance, provenanceFields, 'provenance', 'provenance'));
  return provenance;
}

/** What an author has said: a field that is undefined is one that was left out. */
function said(row: Row): Row {
  return Object.fromEntries(Object.entries(row).filter(([, value]) => value !== undefined));
}

/** The retired ids under their name, where there are any. */
function retiredOf(
  written: unknown,
  article: Arranged,
  lost: ReadonlySet<Noun>,
  issues: Issue[],
): { readonly retired?: Retirements } {
  const wrong = retiredShape(written);
  add(issues, wrong);
  if (wrong.length > 0 || !isRecord(written)) return {};
  const retired = written as Retirements; // its shape is right
  add(issues, retiredRule(retired, article, lost));
  return { retired };
}

/** One by one: all at once they would lie on the stack, which holds some hundred thousand. */
function add(issues: Issue[], found: readonly Issue[]): void {
  for (const one of found) issues.push(one);
}

function fault(path: string, message: string, rule: RuleName = 'shape'): Issue {
  return { rule, path, message };
}
