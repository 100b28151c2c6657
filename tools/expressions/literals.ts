import { readFileSync } from 'node:fs';
import ts from 'typescript';

/** A regular expression, and where it stands. */
export interface Expression {
  readonly source: string;
  readonly flags: string;
  readonly at: string;
}

/**
 * The regular expressions that a file writes down: as literals, and as one string given to `RegExp` or
 * to our own `pattern`. Those put together of parts are for {@link constructed}.
 *
 * @param path - of a TypeScript file
 */
export function literals(path: string): readonly Expression[] {
  const file = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true);
  const found: Expression[] = [];
  const visit = (node: ts.Node): void => {
    const written = expression(node);
    const { line } = file.getLineAndCharacterOfPosition(node.getStart(file));
    if (written) found.push({ ...written, at: `${path}:${line + 1}` });
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

function expression(node: ts.Node): Omit<Expression, 'at'> | undefined {
  if (ts.isRegularExpressionLiteral(node)) {
    const end = node.text.lastIndexOf('/');
    return { source: node.text.slice(1, end), flags: node.text.slice(end + 1) };
  }
  if (!ts.isNewExpression(node) && !ts.isCallExpression(node)) return undefined;
  const name = node.expression.getText();
  const [source, flags] = node.arguments ?? [];
  if (!/^(?:RegExp|pattern)$/.test(name) || !source || !ts.isStringLiteralLike(source))
    return undefined;
  const usual = name === 'pattern' ? 'u' : '';
  return {
    source: source.text,
    flags: flags && ts.isStringLiteralLike(flags) ? flags.text : usual,
  };
}
