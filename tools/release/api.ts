import { join } from 'node:path';
import ts from 'typescript';

/** What a package gives to import. */
export interface Api {
  /** The names of each door, values as they are, types as `type Name`. */
  readonly doors: Readonly<Record<string, readonly string[]>>;
  /** The words of each type that is a closed list of them. */
  readonly values: Readonly<Record<string, readonly string[]>>;
}

/** The part of a package.json that names the declarations of each door. */
export interface Exports {
  readonly exports?: Readonly<Record<string, unknown>>;
}

/** What one door exports, by name, to a compiler that has read its declarations. */
interface Door {
  readonly door: string;
  readonly checker: ts.TypeChecker;
  /** Each exported name with what it means, wherever that is declared. */
  readonly names: ReadonlyMap<string, ts.Symbol>;
}

/**
 * Reads the declarations of every door, as a compiler does.
 *
 * @param root - a folder with a package.json and its built files
 * @param manifest - that package.json
 */
function doorsOf(root: string, manifest: Exports): readonly Door[] {
  const files = typesOf(manifest).map(([door, types]) => [door, join(root, types)] as const);
  const program = ts.createProgram(
    files.map(([, file]) => file),
    { noLib: true, types: [], noEmit: true, moduleResolution: ts.ModuleResolutionKind.Bundler },
  );
  const checker = program.getTypeChecker();
  return files.map(([door, file]) => {
    const source = program.getSourceFile(file);
    const module = source && checker.getSymbolAtLocation(source);
    if (!module) throw new Error(`${door}: ${file} declares nothing; build first`);
    const exported = checker.getExportsOfModule(module);
    return { door, checker, names: new Map(exported.map((as) => [as.name, meant(as, checker)])) };
  });
}

/** The file of declarations behind each door that has one. */
export function typesOf({
  exports = {},
}: Exports): readonly (readonly [door: string, file: string])[] {
  return Object.entries(exports).flatMap(([door, leaf]) => {
    const types = (leaf as { import?: { types?: string } }).import?.types;
    return types === undefined ? [] : [[door, types] as const];
  });
}

/** What a name stands for in the end, through every import and export of it. */
function meant(name: ts.Symbol, checker: ts.TypeChecker): ts.Symbol {
  return name.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(name) : name;
}

/**
 * The names of every door, and the words of its closed lists.
 *
 * @param root - a folder with a package.json and its built files
 * @param manifest - that package.json
 */
export function apiOf(root: string, manifest: Exports): Api {
  const doors: Record<string, readonly string[]> = {};
  const values: Record<string, readonly string[]> = {};
  for (const { door, names } of doorsOf(root, manifest)) {
    const listed = [...names].map(([name, { flags, declarations = [] }]) => {
      const words = declarations.flatMap(wordsOf);
      if (words.length > 0) values[name] = words.sort();
      return flags & ts.SymbolFlags.Value ? name : `type ${name}`;
    });
    doors[door] = listed.sort();
  }
  return { doors, values };
}

/** The words of `type Name = 'a' | 'b'`; none where the type is anything else. */
function wordsOf(node: ts.Declaration): string[] {
  if (!ts.isTypeAliasDeclaration(node) || !ts.isUnionTypeNode(node.type)) return [];
  const words = node.type.types.map((type) =>
    ts.isLiteralTypeNode(type) && ts.isStringLiteral(type.literal) ? type.literal.text : undefined,
  );
  return words.every((word) => word !== undefined) ? words : [];
}
