import { readFileSync } from 'node:fs';
import ts from 'typescript';

/**
 * How many regular expressions a built file writes down. An engine reads each when it reads the file, even in
 * a function that is never called; those made of a string it reads when they are made.
 *
 * @param path - of a JavaScript file
 */
export function writtenIn(path: string): number {
  const file = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest);
  const count = (node: ts.Node): number => {
    let found = Number(ts.isRegularExpressionLiteral(node));
    ts.forEachChild(node, (child) => {
      found += count(child);
    });
    return found;
  };
  return count(file);
}
