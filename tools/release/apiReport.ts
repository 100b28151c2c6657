import ts from 'typescript';
import { type Door, meant } from './api.ts';

/**
 * Writes down what a door gives: the declaration of every name it exports, without comments, and of
 * every type that these show though nobody can import it.
 *
 * @returns a page in Markdown
 */
export function apiReport({ door, checker, names }: Door): string {
  const exported = [...names].map(([name, symbol]) => section(name, symbol)).sort();
  const hidden = shown([...names.values()], checker).map((symbol) => section(symbol.name, symbol));
  return [
    `# What \`onrecord${door.slice(1)}\` declares`,
    'Written by `npm run api` from the built declarations; `npm run check -- api` compares.',
    '## Exported',
    ...exported,
    ...(hidden.length > 0 ? ['## Shown by these, not exported', ...hidden.sort()] : []),
  ]
    .join('\n\n')
    .concat('\n');
}

const printer = ts.createPrinter({ removeComments: true, newLine: ts.NewLineKind.LineFeed });

function section(name: string, { declarations = [] }: ts.Symbol): string {
  const texts = declarations.map((node) =>
    printer.printNode(ts.EmitHint.Unspecified, whole(node), node.getSourceFile()),
  );
  return `### ${name}\n\n\`\`\`ts\n${texts.join('\n')}\n\`\`\``;
}

/** A constant's declaration is the statement around it. */
const whole = (node: ts.Declaration): ts.Node =>
  ts.isVariableDeclaration(node) ? node.parent.parent : node;

/** What the declarations of some names lead to, beyond those names, in the package itself. */
function shown(names: readonly ts.Symbol[], checker: ts.TypeChecker): readonly ts.Symbol[] {
  const found = new Set(names);
  for (const { declarations = [] } of found) {
    for (const symbol of declarations.flatMap((node) => namedIn(node, checker))) {
      if (symbol.declarations?.some(isOwn)) found.add(symbol);
    }
  }
  return [...found].slice(new Set(names).size);
}

function namedIn(node: ts.Node, checker: ts.TypeChecker): readonly ts.Symbol[] {
  const symbols: ts.Symbol[] = [];
  const visit = (child: ts.Node): void => {
    const symbol = ts.isIdentifier(child) ? checker.getSymbolAtLocation(child) : undefined;
    if (symbol) symbols.push(meant(symbol, checker));
    ts.forEachChild(child, visit);
  };
  visit(node);
  return symbols;
}

/** Whether it stands by itself in a file of the package: no member, no parameter, nothing of zod's. */
function isOwn(node: ts.Declaration): boolean {
  const { parent } = whole(node);
  if (parent === undefined || !ts.isSourceFile(parent)) return false;
  return !parent.fileName.includes('/node_modules/');
}
