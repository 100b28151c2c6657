import {
  Comment,
  type CommentDisplayPart,
  type Context,
  DeclarationReflection,
  ReferenceType,
} from 'typedoc';
import { article } from '../../src/index.ts';
import type { Noun } from '../../src/model/noun.ts';
import { facts } from './facts.ts';

// TypeDoc hides the value of a constant and prints a literal type as one wall. Here the type of each
// group (Quotes, Parties …) becomes a page of records: words first, then every field, ids as links.

/** The group that a type of the reference stands for, by its name. */
const GROUPS: ReadonlyMap<string, Noun> = new Map(
  Object.entries(article)
    .filter(([, records]) => Object.values(records).some((row) => has(row, 'id')))
    .map(([noun]) => [capital(noun), noun as Noun]),
);

/** Whether a page is one of records. */
export function isRecords(model: unknown): boolean {
  return model instanceof DeclarationReflection && GROUPS.has(model.name);
}

/** Every record that has a place in the reference, with its group. */
export function recordsIn(
  context: Context,
): readonly { readonly noun: Noun; readonly reflection: DeclarationReflection }[] {
  const door = context.project.children?.find(({ name }) => name === 'onrecord');
  return [...GROUPS].flatMap(([name, noun]) =>
    (child(door, name)?.children ?? []).map((reflection) => ({ noun, reflection })),
  );
}

/** Gives each record its facts, the short type in place of the literal one, and its turn. */
export function tellRecords(context: Context): void {
  const { project } = context;
  const door = project.children?.find(({ name }) => name === 'onrecord');
  const nouns = child(door, 'Nouns');
  for (const { noun, reflection } of recordsIn(context)) {
    const model = child(nouns, noun)?.type as ReferenceType;
    const target = model.reflection ?? project;
    project.removeTypeReflections(reflection.type);
    reflection.type = ReferenceType.createResolvedReference(model.name, target, project);
    const row = article[noun][reflection.name as never] as Readonly<Record<string, unknown>>;
    reflection.comment = new Comment(parts(`${words(reflection)}\n\n${facts(row, link)}`));
  }
  for (const [name, noun] of GROUPS) pointAt(child(door, noun), name);
}

/** In the order of the article, not of the alphabet; after TypeDoc has put them in its own. */
export function orderRecords(context: Context): void {
  const door = context.project.children?.find(({ name }) => name === 'onrecord');
  for (const [name, noun] of GROUPS) {
    const order = Object.keys(article[noun]);
    const type = child(door, name);
    const lists = [type?.children, ...(type?.groups ?? []).map(({ children }) => children)];
    for (const list of lists) {
      (list as DeclarationReflection[] | undefined)?.sort(
        (a, b) => order.indexOf(a.name) - order.indexOf(b.name),
      );
    }
    for (const group of type?.groups ?? []) group.title = 'Records';
  }
}

/** The headline of a record, from its comment in the source; words of the article stand out. */
function words({ comment }: DeclarationReflection): string {
  const text = comment?.summary.map((part) => part.text).join('') ?? '';
  return text.startsWith('“') ? `> ${text}` : `**${text}**`;
}

/** A constant says where its records are shown. */
function pointAt(constant: DeclarationReflection | undefined, type: string): void {
  constant?.comment?.summary.push(
    ...parts(`\n\nEvery record, word for word, is on the page of {@link ${type}}.`),
  );
}

/** Markdown with `{@link …}` as TypeDoc holds it. */
function parts(markdown: string): CommentDisplayPart[] {
  return markdown.split(/(\{@link [^}]+\})/).map((text) => {
    const [, target] = /^\{@link ([^}]+)\}$/.exec(text) ?? [];
    return target === undefined
      ? { kind: 'text', text }
      : { kind: 'inline-tag', tag: '@link', text: target };
  });
}

/** The link to a record from anywhere in the reference. */
function link(id: string): string {
  for (const [name, noun] of GROUPS) {
    const row = article[noun][id as never] as Readonly<Record<string, unknown>> | undefined;
    if (row !== undefined) return `{@link ${name}.${id} | ${row.title ?? row.name ?? id}}`;
  }
  return id;
}

function child(
  of: DeclarationReflection | undefined,
  name: string,
): DeclarationReflection | undefined {
  return of?.children?.find((one) => one.name === name);
}

function has(row: unknown, key: string): boolean {
  return typeof row === 'object' && row !== null && key in row;
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
