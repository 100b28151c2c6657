import type { Article } from '../../model/article.ts';

/**
 * What an article is called in a citation: its headline, or, where none was seen, its first words in
 * square brackets, as citations mark a title that is not the publisher's.
 *
 * @param article - any article
 */
export function titleOf({ provenance, paragraphs }: Article): string {
  if (provenance.headline !== undefined) return provenance.headline;
  const body = Object.values(paragraphs).find(({ role }) => role === 'body');
  const words = (body?.text ?? '').split(/\s/).filter(Boolean);
  const more = words.length > 8 ? ' …' : '';
  return `[${words.slice(0, 8).join(' ')}${more}]`;
}
