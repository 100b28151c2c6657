import type { Statement } from '../../model/statement.ts';
import { exactDate } from '../exactDate.ts';
import type { JsonLdReference, Naming } from './reference.ts';

/**
 * An occasion on which somebody said something: a post, or a statement of another genre.
 *
 * @example
 * ```ts
 * import { article } from 'onrecord';
 * import { type JsonLdStatement, toJsonLd } from 'onrecord/formats';
 * const isPost = (node: object): node is JsonLdStatement =>
 *   '@type' in node && node['@type'] === 'SocialMediaPosting';
 * toJsonLd(article).mentions.filter(isPost).map(({ genre, datePublished }) => [genre, datePublished]);
 * //=> [['post', '2025-03-18']]
 * ```
 *
 * @category JSON-LD
 */
export interface JsonLdStatement {
  readonly '@type': 'SocialMediaPosting' | 'Statement';
  readonly '@id': string;
  readonly genre: string;
  readonly creator: JsonLdReference;
  readonly datePublished?: string;
  readonly publisher?: JsonLdReference;
  readonly audience?: { readonly '@type': 'Audience'; readonly name: string };
  readonly description?: string;
  readonly isBasedOn?: JsonLdReference;
}

/**
 * @param statement - of the article
 * @param names - for the nodes
 * @param called - the name of a party
 */
export function statementNode(
  statement: Statement,
  { iri, ref }: Naming,
  called: (id: string) => string,
): JsonLdStatement {
  const { medium, speaker, platform, audience, reported, source } = statement;
  const date = exactDate(statement.date);
  return {
    '@type': medium === 'post' ? 'SocialMediaPosting' : 'Statement',
    '@id': iri(statement.id),
    genre: medium,
    creator: ref(speaker),
    ...(date && { datePublished: date }),
    ...(platform !== undefined && { publisher: ref(platform) }),
    ...(audience && { audience: { '@type': 'Audience', name: audience.map(called).join(', ') } }),
    ...(reported.length > 0 && { description: reported.map(({ exact }) => exact).join(' … ') }),
    ...(source !== undefined && { isBasedOn: ref(source) }),
  };
}
