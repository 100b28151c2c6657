import { escapeHtml } from '../../text/escapeHtml.ts';

/**
 * The start tag of an element.
 *
 * @param tag - name of the element
 * @param attributes - those without a value are left out
 */
export function startTag(
  tag: string,
  attributes: Readonly<Record<string, string | undefined>>,
): string {
  const told = Object.entries(attributes).flatMap(([name, value]) =>
    value === undefined ? [] : [` ${name}="${escapeHtml(value)}"`],
  );
  return `<${tag}${told.join('')}>`;
}
