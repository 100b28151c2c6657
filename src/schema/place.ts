import * as z from 'zod/v4';
import { countryCodeSchema } from './countryCode.ts';
import { idSchema } from './id.ts';
import { noun } from './noun.ts';
import { optional } from './optional.ts';

/** Schema of `PlaceKind`. */
export const placeKindSchema = z
  .enum(['country', 'city', 'region', 'sea', 'building', 'world'])
  .meta({ title: 'PlaceKind', description: 'What sort of place.' });

/** Schema of `Place`. */
export const placeSchema = noun('Place', 'Where something happens.', {
  id: idSchema,
  name: z.string().min(1).describe('The name in ordinary use.'),
  kind: placeKindSchema,
  within: optional(idSchema.describe('Id of the place that this one is part of.')),
  sameAs: optional(z.string().describe('Wikidata IRI; none unless two sources confirm it.')),
  countryCode: optional(countryCodeSchema),
});
