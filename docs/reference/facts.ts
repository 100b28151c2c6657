import { isReference } from '../../src/checks/reference.ts';
import { escapeMarkdown } from '../../src/text/escapeMarkdown.ts';

type Row = Readonly<Record<string, unknown>>;

/** How a record is named where another one points at it: Markdown, or the link to it. */
export type Link = (id: string) => string;

/**
 * All that a record says, as a Markdown list: a line for each field, and what a field holds under it.
 *
 * @param row - a record, or a part of one
 * @param link - the link to a record
 * @param indent - what stands before each line
 */
export function facts(row: Row, link: Link, indent = ''): string {
  const { id: _, paragraph, start, end, ...fields } = row;
  const place =
    paragraph === undefined
      ? []
      : [`${indent}- \`paragraph\` ${link(`${paragraph}`)}, ${start}–${end}`];
  const lines = Object.entries(fields).map(
    ([name, value]) => `${indent}- \`${name}\` ${said(name, value, link, indent)}`,
  );
  return [...place, ...lines].join('\n');
}

function said(name: string, value: unknown, link: Link, indent: string): string {
  if (Array.isArray(value)) return listed(name, value, link, indent);
  if (typeof value === 'object' && value !== null) {
    return isAnchor(value as Row)
      ? anchor(value as Row, link)
      : `\n${facts(value as Row, link, `${indent}  `)}`;
  }
  const text = String(value);
  if (isReference(name)) return link(text);
  if (/^https?:/.test(text)) return `[${escapeMarkdown(text)}](${text})`;
  return name === 'exact' || name === 'wording'
    ? `“${escapeMarkdown(text)}”`
    : escapeMarkdown(text);
}

function listed(name: string, items: readonly unknown[], link: Link, indent: string): string {
  if (items.length === 0) return 'none';
  const flat = items.every((item) => typeof item !== 'object' || isAnchor(item as Row));
  const each = items.map((item) => said(name, item, link, `${indent}  `).trim());
  if (flat) return each.join(', ');
  const rows = items.map((item) => inline(item as Row, link));
  return `\n${rows.map((text) => `${indent}  - ${text}`).join('\n')}`;
}

/** A record inside a list, in one line. */
function inline(row: Row, link: Link): string {
  return Object.entries(row)
    .map(([name, value]) => `\`${name}\` ${said(name, value, link, '')}`)
    .join(' · ');
}

function isAnchor(row: Row): boolean {
  return Object.keys(row).length === 4 && 'exact' in row && 'paragraph' in row;
}

function anchor({ exact, paragraph }: Row, link: Link): string {
  return `“${escapeMarkdown(String(exact))}” (${link(String(paragraph))})`;
}
