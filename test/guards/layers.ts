import ts from 'typescript';

/**
 * The rooms of `src`, lowest first. A file may import from its own room and from rooms on a lower
 * line; rooms on one line don't know each other. The doors (the files at the top of `src`) stand
 * above them all.
 */
const floors: readonly (readonly string[])[] = [
  ['text'],
  ['model'],
  ['checks'],
  ['define'],
  ['diff', 'queries'],
  ['verify'],
  ['formats', 'schema'],
  ['article'],
];

/** Where the doors stand: above every room. */
const doorFloor = floors.length;

/** What a door must not reach, by any path: zod outside its own door, the news in the general ones. */
const closedTo: Readonly<Record<string, readonly string[]>> = {
  'index.ts': ['schema'],
  'core.ts': ['article', 'schema'],
  'formats.ts': ['article', 'schema'],
  'schema.ts': ['article', 'formats'],
};

/** Packages that a room may import. No room but these may import any. */
const packages: Readonly<Record<string, readonly string[]>> = {
  checks: ['@noble/hashes'], // bundled: the digest of the text, in browsers too, at once
  schema: ['zod'],
};

/**
 * Every place where the source breaks the order of the rooms or a rule of the house, as sentences
 * that name the file.
 *
 * @param files - the text of each file, by its path from `src` with forward slashes
 * @returns one sentence a fault, in the order of the files; empty when there is none
 */
export function layerFaults(files: ReadonlyMap<string, string>): readonly string[] {
  const faults: string[] = [];
  const graph = new Map<string, readonly string[]>();
  for (const [path, text] of files) {
    const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
    const specifiers = importsOf(source);
    const relative = specifiers.filter((name) => name.startsWith('.'));
    graph.set(
      path,
      relative.map((name) => resolve(path, name)),
    );
    faults.push(
      ...placeFaults(path),
      ...specifiers.flatMap((name) => importFaults(path, name)),
      ...(floorOf(path) === doorFloor ? doorFaults(path, source) : []),
      ...nodeFaults(path, source),
    );
  }
  return [...faults, ...reachFaults(graph)];
}

function placeFaults(path: string): readonly string[] {
  return floorOf(path) === undefined
    ? [`${path}: “${roomOf(path)}” is no room of src; add it to the order`]
    : [];
}

function importFaults(path: string, specifier: string): readonly string[] {
  const room = roomOf(path);
  if (!specifier.startsWith('.')) {
    const allowed = packages[room] ?? [];
    const known = allowed.some((name) => specifier === name || specifier.startsWith(`${name}/`));
    return known ? [] : [`${path}: imports the package “${specifier}”`];
  }
  const target = resolve(path, specifier);
  if (!specifier.endsWith('.ts')) return [`${path}: “${specifier}” has no .ts extension`];
  if (target.startsWith('..')) return [`${path}: “${specifier}” leaves src`];
  const from = floorOf(path);
  const to = floorOf(target);
  if (from === undefined || to === undefined) return [];
  const within = room === roomOf(target) && to !== doorFloor;
  return within || to < from ? [] : [`${path}: imports up or across, from “${specifier}”`];
}

function doorFaults(path: string, source: ts.SourceFile): readonly string[] {
  return source.statements
    .filter((statement) => !(ts.isExportDeclaration(statement) && statement.moduleSpecifier))
    .map((statement) => `${path}: a door only re-exports, found “${firstLine(statement)}”`);
}

function nodeFaults(path: string, source: ts.SourceFile): readonly string[] {
  const faults: string[] = [];
  visit(source, (node) => {
    if (isDefaultExport(node)) faults.push(`${path}: default export “${firstLine(node)}”`);
    if (buildsDate(node)) faults.push(`${path}: builds a Date, “${firstLine(node)}”`);
  });
  return faults;
}

function isDefaultExport(node: ts.Node): boolean {
  if (ts.isExportAssignment(node)) return true;
  if (ts.isExportSpecifier(node)) return node.name.text === 'default';
  if (!ts.canHaveModifiers(node)) return false;
  const modifiers = ts.getModifiers(node) ?? [];
  return modifiers.some((modifier) => modifier.kind === ts.SyntaxKind.DefaultKeyword);
}

/** `new Date(…)`, `Date(…)` and `Date.parse(…)`: a day has no time zone, a `Date` always has one. */
function buildsDate(node: ts.Node): boolean {
  if (!ts.isNewExpression(node) && !ts.isCallExpression(node)) return false;
  return /^(?:globalThis\.)?Date(?:\.parse)?$/.test(node.expression.getText());
}

function reachFaults(graph: ReadonlyMap<string, readonly string[]>): readonly string[] {
  return Object.entries(closedTo).flatMap(([door, rooms]) =>
    reachable(door, graph)
      .filter((path) => rooms.includes(roomOf(path)))
      .map((path) => `${door}: reaches ${path}`),
  );
}

function reachable(start: string, graph: ReadonlyMap<string, readonly string[]>): string[] {
  const seen = new Set<string>([start]);
  for (const path of seen) for (const next of graph.get(path) ?? []) seen.add(next);
  return [...seen].slice(1);
}

/** What a file names in imports, re-exports, `import()`, `import('…')` types and `require()`. */
function importsOf(source: ts.SourceFile): readonly string[] {
  const found: string[] = [];
  const add = (node: ts.Node | undefined): void => {
    if (node && ts.isStringLiteralLike(node)) found.push(node.text);
  };
  visit(source, (node) => {
    if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) add(node.moduleSpecifier);
    else if (ts.isExternalModuleReference(node)) add(node.expression);
    else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) {
      add(node.argument.literal);
    } else if (
      ts.isCallExpression(node) &&
      /^(?:import|require)$/.test(node.expression.getText())
    ) {
      add(node.arguments[0]);
    }
  });
  return found;
}

function visit(node: ts.Node, look: (node: ts.Node) => void): void {
  look(node);
  ts.forEachChild(node, (child) => visit(child, look));
}

function floorOf(path: string): number | undefined {
  if (!path.includes('/')) return doorFloor;
  const floor = floors.findIndex((rooms) => rooms.includes(roomOf(path)));
  return floor < 0 ? undefined : floor;
}

function roomOf(path: string): string {
  return path.includes('/') ? path.slice(0, path.indexOf('/')) : 'doors';
}

function resolve(from: string, specifier: string): string {
  const parts = from.split('/').slice(0, -1);
  for (const part of specifier.split('/')) {
    if (part === '..') {
      if (parts.length === 0 || parts.at(-1) === '..') parts.push('..');
      else parts.pop();
    } else if (part !== '.') parts.push(part);
  }
  return parts.join('/');
}

function firstLine(node: ts.Node): string {
  return node.getText().split('\n')[0]?.slice(0, 80) ?? '';
}
