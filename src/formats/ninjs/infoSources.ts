import type { Article } from '../../model/article.ts';
import { relaysOf } from '../relaysOf.ts';
import { named } from './parties.ts';

/**
 * Somebody who supplied information: the publisher, or a relay of a quotation.
 *
 * @example
 * ```ts
 * import { article } from 'onrecord';
 * import { type NinjsInfoSource, toNinjs } from 'onrecord/formats';
 * const sources: readonly NinjsInfoSource[] = toNinjs(article).infoSources;
 * sources.filter(({ role }) => role === 'relay').map(({ literal }) => literal); //=> ['alJazeera', 'cnn']
 * ```
 *
 * @category ninjs
 */
export interface NinjsInfoSource {
  readonly name?: string;
  readonly role: 'publisher' | 'relay';
  readonly uri: string;
  readonly literal?: string;
}

/**
 * @param article - any article
 * @param iri - of the article
 */
export function infoSources(
  { parties, quotes, provenance }: Pick<Article, 'parties' | 'quotes' | 'provenance'>,
  iri: string,
): readonly NinjsInfoSource[] {
  const passed = Object.values(quotes).flatMap(relaysOf);
  const told = (id: string, role: NinjsInfoSource['role']): readonly NinjsInfoSource[] => {
    const party = parties[id];
    if (!party) return [];
    const { rel: _, ...rest } = named(party, iri, role);
    return [{ ...rest, role }];
  };
  const { publisher } = provenance;
  return [
    ...(publisher === undefined ? [] : told(publisher, 'publisher')),
    ...[...new Set(passed)].flatMap((id) => told(id, 'relay')),
  ];
}
