import * as z from 'zod/v4';
import { countryCodeSchema } from './countryCode.ts';
import { idSchema } from './id.ts';
import { noun } from './noun.ts';
import { optional } from './optional.ts';

/**
 * Schema of `PlaceKind`.
 *
 * @example
 * ```ts
 * import { placeKindSchema } from 'onrecord/schema';
 * placeKindSchema.parse('sea'); //=> 'sea'
 * placeKindSchema.safeParse('ocean').success; //=> false
 * ```
 *
 * @category Parties
 */
export const placeKindSchema = z
  .enum(['country', 'city', 'region', 'sea', 'building', 'world'])
  .meta({ title: 'PlaceKind', description: 'What sort of place.' });

/**
 * Schema of `Place`.
 *
 * @example
 * ```ts
 * import { getPlace } from 'onrecord';
 * import { placeSchema } from 'onrecord/schema';
 * placeSchema.parse(getPlace('jeddah')).within; //=> 'saudiArabia'
 * placeSchema.safeParse({ ...getPlace('jeddah'), within: undefined }).error?.issues[0]?.message;
 * //=> 'leave the field out where there is nothing to say, it is undefined'
 * ```
 *
 * @category Parties
 */
export const placeSchema = noun('Place', 'Where something happens.', {
  id: idSchema.describe('Stable, never reused.'),
  name: z.string().describe('The name in ordinary use.'),
  kind: placeKindSchema.describe('City, country, region …'),
  within: optional(idSchema.describe('Id of the place that this one is part of.')),
  sameAs: optional(z.string().describe('Wikidata IRI; none unless two sources confirm it.')),
  countryCode: optional(countryCodeSchema.describe('ISO 3166-1 alpha-2 code of a country.')),
});
