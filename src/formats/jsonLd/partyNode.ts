import type { Party } from '../../model/party.ts';
import { webAddress } from '../../text/webAddress.ts';
import type { JsonLdReference, Naming } from './reference.ts';

/** What the node of a party holds, whatever its type. */
interface Told {
  readonly '@id': string;
  readonly name: string;
  readonly description?: string;
  readonly sameAs?: string;
  readonly identifier?: string;
}

/**
 * A party as schema.org knows it. schema.org has no word for people who are no organization: a group
 * is an Organization with members.
 *
 * @example
 * ```ts
 * import { article } from 'onrecord';
 * import { type JsonLdParty, toJsonLd } from 'onrecord/formats';
 * const isPerson = (node: object): node is JsonLdParty & { '@type': 'Person' } =>
 *   '@type' in node && node['@type'] === 'Person';
 * toJsonLd(article).mentions.filter(isPerson)[0]?.jobTitle;
 * //=> '47th President of the United States'
 * ```
 *
 * @category JSON-LD
 */
export type JsonLdParty =
  | (Told & { readonly '@type': 'Person'; readonly jobTitle?: string })
  | (Told & { readonly '@type': 'GovernmentOrganization' | 'Country' })
  | (Told & { readonly '@type': 'Organization'; readonly member?: readonly JsonLdReference[] });

/**
 * @param party - of the article
 * @param names - for the nodes
 */
export function partyNode(party: Party, { iri, ref }: Naming): JsonLdParty {
  const { kind, name, describedAs, countryCode, role, members } = party;
  const sameAs = webAddress(party.sameAs ?? '');
  const told: Told = {
    '@id': iri(party.id),
    name,
    ...(describedAs !== undefined && { description: describedAs }),
    ...(sameAs && { sameAs }),
    ...(countryCode !== undefined && { identifier: countryCode }),
  };
  if (kind === 'person') {
    return { '@type': 'Person', ...told, ...(role !== undefined && { jobTitle: role }) };
  }
  if (kind === 'government') return { '@type': 'GovernmentOrganization', ...told };
  if (kind === 'country') return { '@type': 'Country', ...told };
  return { '@type': 'Organization', ...told, ...(members && { member: members.map(ref) }) };
}
