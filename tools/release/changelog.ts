import type { Change } from '../../src/model/change.ts';
import type { Retired } from '../../src/model/retired.ts';

/** The section of a changelog that stands first. */
export interface Section {
  /** `Unreleased`, or a version. */
  readonly title: string;
  /** What it says of the content: the part under `### Content`. */
  readonly content: string;
}

const WIDTH = 100;

/** The first section of a changelog in the manner of Keep a Changelog. */
export function topSection(changelog: string): Section {
  const section = sectionsOf(changelog).find(isSection) ?? '';
  const title = /^## \[(.+?)\]/.exec(section)?.[1] ?? 'none';
  const content = section.split(/^(?=### )/m).find((part) => part.startsWith('### Content'));
  return { title, content: content ?? '' };
}

/** The records that changed and that a section does not name, each with what happened to it. */
export function unnamed({ content }: Section, changes: readonly Change[]): readonly Change[] {
  const named = new Set([...content.matchAll(/`([^`]+)`/g)].map(([, name]) => name));
  const missing = changes.filter(({ noun, id }) => noun !== 'provenance' && !named.has(id));
  return [...new Map(missing.map((change) => [change.id, change])).values()];
}

/**
 * What the diff has to say under `### Content`: a line for each sort of change, every id named.
 *
 * @param changes - what `diffArticles` found
 */
export function contentLines(changes: readonly Change[]): readonly string[] {
  const records = changes.filter(({ noun }) => noun !== 'provenance');
  const added = grouped(records, 'added', ({ noun }) => noun);
  const corrected = grouped(records, 'corrected', ({ id }) => id, fieldOf);
  const removed = records.filter(({ kind }) => kind === 'removed').map(({ id }) => `\`${id}\``);
  const moved = records.filter(({ kind }) => kind === 'moved').map(wayOf);
  return [
    ...added.map(([noun, ids]) => `- Added to \`${noun}\`: ${ids.join(', ')}.`),
    ...moved,
    ...corrected.map(([id, fields]) => `- Corrected: \`${id}\` (${fields.join(', ')}).`),
    ...(removed.length > 0 ? [`- Removed: ${removed.join(', ')}.`] : []),
  ].map(wrapped);
}

/**
 * A changelog whose first section names every record that changed: the lines that name those it left
 * out stand at the end of its `### Content`.
 */
export function withContent(changelog: string, changes: readonly Change[]): string {
  const section = topSection(changelog);
  const left = new Set(unnamed(section, changes).map(({ id }) => id));
  const lines = contentLines(changes.filter(({ id }) => left.has(id)));
  if (lines.length === 0) return changelog;
  const sections = sectionsOf(changelog);
  const at = sections.findIndex(isSection);
  const parts = (sections[at] ?? '').split(/^(?=### )/m);
  if (section.content === '') parts.push('### Content\n');
  const whole = parts.map((part) => {
    if (!part.startsWith('### Content')) return part;
    const gap = part.trim() === '### Content' ? '\n\n' : '\n';
    return `${part.trimEnd()}${gap}${lines.join('\n')}\n`;
  });
  const all = [...sections.slice(0, at), ...whole, ...sections.slice(at + 1)];
  return `${all.map((part) => part.trim()).join('\n\n')}\n`;
}

function sectionsOf(changelog: string): readonly string[] {
  return changelog.split(/^(?=## )/m);
}

function isSection(part: string): boolean {
  return part.startsWith('## ');
}

function grouped(
  changes: readonly Change[],
  wanted: Change['kind'],
  by: (change: Change) => string,
  name = ({ id }: Change): string => `\`${id}\``,
): readonly (readonly [string, readonly string[]])[] {
  const groups = new Map<string, string[]>();
  for (const change of changes) {
    if (change.kind === wanted)
      groups.set(by(change), [...(groups.get(by(change)) ?? []), name(change)]);
  }
  return [...groups];
}

function fieldOf({ noun, id, path }: Change): string {
  const field = path.slice(`${noun}.${id}.`.length);
  return field === '' ? 'its place' : `\`${field}\``;
}

function wayOf({ id, after }: Change): string {
  const way = after as Retired; // what a change of this kind holds
  return 'moved' in way
    ? `- Moved: \`${id}\` to \`${way.moved}\`.`
    : `- Split: \`${id}\` into ${way.split.map((to) => `\`${to}\``).join(' and ')}.`;
}

function wrapped(line: string): string {
  const rows = [''];
  for (const word of line.split(' ')) {
    const row = rows.at(-1) ?? '';
    if (row !== '' && row.length + 1 + word.length > WIDTH) rows.push(`  ${word}`);
    else rows[rows.length - 1] = row === '' ? word : `${row} ${word}`;
  }
  return rows.join('\n');
}
