import type { Source } from '../../model/source.ts';
import { webAddress } from '../../text/webAddress.ts';
import { exactDate } from '../exactDate.ts';
import type { JsonLdReference, Naming } from './reference.ts';

/**
 * A document or utterance that records were checked against.
 *
 * @example
 * ```ts
 * import { article } from 'onrecord';
 * import { type JsonLdSource, toJsonLd } from 'onrecord/formats';
 * const sources: readonly JsonLdSource[] = toJsonLd(article).citation;
 * sources.find(({ url }) => url)?.datePublished; //=> '2025-03-13'
 * ```
 *
 * @category JSON-LD
 */
export interface JsonLdSource {
  readonly '@type': 'CreativeWork';
  readonly '@id': string;
  readonly name: string;
  readonly url?: string;
  readonly datePublished?: string;
  readonly publisher?: JsonLdReference;
}

/**
 * @param source - of the article
 * @param names - for the nodes
 */
export function sourceNode(source: Source, { iri, ref }: Naming): JsonLdSource {
  const { id, name, publisher } = source;
  const url = webAddress(source.url ?? '');
  const date = exactDate(source.date);
  return {
    '@type': 'CreativeWork',
    '@id': iri(id),
    name,
    ...(url && { url }),
    ...(date && { datePublished: date }),
    ...(publisher !== undefined && { publisher: ref(publisher) }),
  };
}
