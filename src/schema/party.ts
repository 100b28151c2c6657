import * as z from 'zod/v4';
import { countryCodeSchema } from './countryCode.ts';
import { idSchema } from './id.ts';
import { list } from './list.ts';
import { noun } from './noun.ts';
import { optional } from './optional.ts';

/**
 * Schema of `PartyKind`.
 *
 * @example
 * ```ts
 * import { partyKindSchema } from 'onrecord/schema';
 * partyKindSchema.parse('media'); //=> 'media'
 * partyKindSchema.safeParse('newspaper').success; //=> false
 * ```
 *
 * @category Parties
 */
export const partyKindSchema = z
  .enum(['person', 'organization', 'government', 'media', 'country', 'group'])
  .meta({
    title: 'PartyKind',
    description:
      'A human being, an organization, a government or an organ of one, a news medium or platform, a country, or a group whose members may be parties themselves.',
  });

/**
 * Schema of `Party`.
 *
 * @example
 * ```ts
 * import { partySchema } from 'onrecord/schema';
 * const ana = { id: 'ana', name: 'Ana', kind: 'person', named: true };
 * partySchema.parse(ana).name; //=> 'Ana'
 * partySchema.safeParse({ ...ana, countryCode: 'es' }).error?.issues[0]?.message;
 * //=> 'two capital letters are expected'
 * ```
 *
 * @category Parties
 */
export const partySchema = noun('Party', 'Somebody who acts, speaks or is spoken of.', {
  id: idSchema.describe('Stable, never reused.'),
  name: z
    .string()
    .describe('The name in ordinary use, or a description where the party is not named.'),
  kind: partyKindSchema.describe('Person, country, group …'),
  named: z.boolean().describe('Whether the article calls the party by its name.'),
  role: optional(
    z
      .string()
      .describe(
        'The office held on the day of the article; from the record, not from the article.',
      ),
  ),
  describedAs: optional(z.string().describe('The words of the article for the party, verbatim.')),
  sameAs: optional(z.string().describe('Wikidata IRI; none unless two sources confirm it.')),
  countryCode: optional(countryCodeSchema.describe('ISO 3166-1 alpha-2 code of a country.')),
  members: optional(
    list(idSchema, 'Ids of the parties that make up a group, where the text tells.'),
  ),
});
