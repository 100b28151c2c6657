import type { Issue } from '../model/issue.ts';
import { grouped } from '../text/grouped.ts';
import { find } from './find.ts';
import type { Judged } from './judged.ts';
import { isRecord } from './shape.ts';

/**
 * Whether each statement lists the quotations that name it, all of them, in their order.
 *
 * @param judged - the article
 * @returns an issue for each quotation that is missing or too much in a list, or out of order
 */
export function statementQuotes({ article, all, faulty, lost }: Judged): readonly Issue[] {
  if (lost.has('quotes')) return [];
  const named = grouped(Object.keys(all.quotes), (id) => statementOf(all.quotes[id]));
  // Of a quotation with a fault nobody knows whether it would name the statement.
  const known = (quote: string): boolean => {
    const row = find(all.quotes, quote);
    return !faulty.quotes.has(quote) || statementOf(row) !== undefined;
  };
  return Object.values(article.statements).flatMap(({ id, quotes }) =>
    quotes.every(known) ? compare(id, quotes, named.get(id) ?? []) : [],
  );
}

function statementOf(quote: unknown): string | undefined {
  const statement = isRecord(quote) ? quote.statement : undefined;
  return typeof statement === 'string' ? statement : undefined;
}

function compare(
  id: string,
  listed: readonly string[],
  named: readonly string[],
): readonly Issue[] {
  const path = `statements.${id}.quotes`;
  const has = new Set(listed);
  const should = new Set(named);
  const issues = [
    ...named
      .filter((quote) => !has.has(quote))
      .map((quote) =>
        issue(
          path,
          `${id}: the quotation "${quote}" says that it is part of this statement, which does not list it`,
        ),
      ),
    ...listed.flatMap((quote, i) =>
      should.has(quote)
        ? []
        : [
            issue(
              `${path}[${i}]`,
              `${id}: it lists the quotation "${quote}", which does not say that it is part of this statement`,
            ),
          ],
    ),
  ];
  if (issues.length > 0 || listed.join() === named.join()) return issues;
  return [
    issue(
      path,
      `${id}: its quotations are not in the order of the article, each once: ${named.join(', ')}`,
    ),
  ];
}

function issue(path: string, message: string): Issue {
  return { rule: 'attribution', path, message };
}
