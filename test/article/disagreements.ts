import type { Article } from '../../src/model/article.ts';
import { facts } from './facts.ts';

/** Where the records of an article say something else than the facts: `timeline.x.date`. */
export function disagreements(article: Article): readonly string[] {
  return Object.entries(facts).flatMap(([noun, table]) => {
    const [head = [], ...told] = table.trim().split('\n').map(cells);
    const rows = Object.values(article[noun as keyof typeof facts] ?? {});
    const ids = rows.map(({ id }) => id).join(' ');
    const missing = ids === told.map(([id]) => id).join(' ') ? [] : [noun];
    return [...missing, ...told.flatMap((line) => unlike(article, noun, head, line))];
  });
}

function unlike(
  article: Article,
  noun: string,
  head: readonly string[],
  line: readonly string[],
): readonly string[] {
  const [id = ''] = line;
  const row = article[noun as keyof typeof facts]?.[id];
  return head
    .filter((field, i) => row !== undefined && said(row[field as keyof typeof row]) !== line[i])
    .map((field) => `${noun}.${id}.${field}`);
}

function cells(line: string): readonly string[] {
  return line.split('|').map((cell) => cell.trim());
}

const TOLD = ['party', 'role', 'position', 'basis', 'source'] as const;

/** A field as the facts write it. */
function said(value: unknown): string {
  if (Array.isArray(value)) return value.map(said).join(', ');
  if (typeof value !== 'object' || value === null) {
    return String(value ?? '').replace('http://www.wikidata.org/entity/', '');
  }
  const held = value as Partial<Record<(typeof TOLD)[number], string>>;
  return TOLD.flatMap((field) => held[field] ?? []).join(' ');
}
