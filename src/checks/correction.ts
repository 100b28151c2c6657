import type { Correction } from '../model/correction.ts';
import type { Issue } from '../model/issue.ts';
import { grouped } from '../text/grouped.ts';
import { type Fields, fields } from './fields.ts';
import { find } from './find.ts';
import type { Judged } from './judged.ts';
import { nouns } from './nouns.ts';
import { SINGULAR } from './reference.ts';
import { isRecord } from './shape.ts';
import { show } from './show.ts';

/**
 * Whether the corrections of a field lead to what it holds: there is such a field, each changes
 * something and begins where the one before it ended, and the last says what stands there now.
 *
 * @param judged - the article
 * @returns an issue for each correction that does not
 */
export function correction({ article }: Judged): readonly Issue[] {
  const records = new Map(
    nouns.flatMap((noun) =>
      Object.entries<object>(article[noun]).map(([id, row]) => [id, { noun, row }] as const),
    ),
  );
  const rows = Object.values(article.corrections);
  const ofField = grouped(rows, fieldOf);
  return rows.flatMap((row) => {
    const record = records.get(row.concerns);
    if (row.was === row.now) return [issue(row, 'was', 'it changes nothing')];
    if (!record) return []; // it has a fault of its own
    if (!isField(row.field, fields[record.noun])) {
      return [issue(row, 'field', `no ${SINGULAR[record.noun]} has a field “${show(row.field)}”`)];
    }
    const all = ofField.get(fieldOf(row)) as readonly Correction[];
    const next = all[all.indexOf(row) + 1];
    const held = next ? next.was : textOf(record.row, row.field);
    if (row.now === held) return [];
    const where = next ? `the correction "${next.id}" begins with` : `${row.concerns} has`;
    return [
      issue(
        row,
        'now',
        `${row.field} was corrected to ${said(row.now)}, and ${where} ${said(held)}`,
      ),
    ];
  });
}

function fieldOf({ concerns, field }: Correction): string {
  return `${concerns}.${field}`;
}

/** Whether records have a field, given by its way from the record downwards. */
function isField(way: string, known: Fields): boolean {
  const [name = '', ...rest] = way.split('.');
  const field = find(known, name);
  if (field === undefined || rest.length === 0) return field !== undefined;
  const inner = field.list ? undefined : field.type;
  return isRecord(inner) && isField(rest.join('.'), inner as Fields);
}

/** What a field holds: its text, or else its JSON; undefined where it is missing. */
function textOf(record: object, field: string): string | undefined {
  const held = field
    .split('.')
    .reduce<unknown>(
      (at, name) => (isRecord(at) && Object.hasOwn(at, name) ? at[name] : undefined),
      record,
    );
  return typeof held === 'string' ? held : JSON.stringify(held);
}

function said(text: string | undefined): string {
  return text === undefined ? 'nothing' : `“${show(text)}”`;
}

function issue({ id }: Correction, field: 'field' | 'was' | 'now', message: string): Issue {
  return { rule: 'correction', path: `corrections.${id}.${field}`, message: `${id}: ${message}` };
}
