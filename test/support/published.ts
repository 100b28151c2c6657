import { fileURLToPath } from 'node:url';
import ts from 'typescript';

/** The folder of the source, and the doors in it. */
const src = fileURLToPath(new URL('../../src/', import.meta.url));
const doors = ['index.ts', 'core.ts', 'formats.ts', 'schema.ts'];

/** What a user can import, as `file: name`, the file from `src` downwards. */
export function publishedNames(): ReadonlySet<string> {
  const options = { allowImportingTsExtensions: true, noEmit: true, noLib: true, types: [] };
  const roots = doors.map((name) => src + name);
  const program = ts.createProgram(roots, {
    ...options,
    module: ts.ModuleKind.Preserve,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
  });
  const checker = program.getTypeChecker();
  const names = roots.flatMap((root) => {
    const door = checker.getSymbolAtLocation(program.getSourceFile(root) as ts.SourceFile);
    return checker.getExportsOfModule(door as ts.Symbol).map((symbol) => {
      const meant = symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
      const file = meant.declarations?.[0]?.getSourceFile().fileName.slice(src.length);
      return `${file}: ${meant.name}`;
    });
  });
  return new Set(names);
}
