import * as z from 'zod/v4';
import { idSchema } from './id.ts';
import { list } from './list.ts';
import { noun } from './noun.ts';
import { optional } from './optional.ts';

/**
 * Schema of `Rights`.
 *
 * @example
 * ```ts
 * import { provenance } from 'onrecord';
 * import { rightsSchema } from 'onrecord/schema';
 * rightsSchema.parse(provenance.rights).annotations; //=> 'MIT'
 * rightsSchema.safeParse({ annotations: 'MIT' }).error?.issues[0]?.path; //=> ['text']
 * ```
 *
 * @category Article
 */
export const rightsSchema = noun(
  'Rights',
  'Whose text it is, whose annotations, and under what terms.',
  {
    text: z.string().describe('Terms of the text of the article.'),
    textHolder: optional(z.string().describe('Who holds the rights in the text.')),
    annotations: optional(
      z.string().describe('Terms of the code and the annotations: an SPDX identifier.'),
    ),
  },
);

/**
 * Schema of `Provenance`.
 *
 * @example
 * ```ts
 * import { provenance } from 'onrecord';
 * import { provenanceSchema } from 'onrecord/schema';
 * provenanceSchema.parse(provenance).language; //=> 'en'
 * provenanceSchema.safeParse({ ...provenance, sha256: '7684' }).error?.issues[0]?.message;
 * //=> '64 hexadecimal digits are expected'
 * ```
 *
 * @category Article
 */
export const provenanceSchema = noun(
  'Provenance',
  'Where the text comes from, what of that is not verified, and whose it is.',
  {
    publisher: optional(idSchema.describe('Id of the party that published the text.')),
    url: optional(z.string().describe('Address of a copy that has the same text.')),
    headline: optional(z.string().describe('Headline as printed, where one was seen.')),
    published: optional(
      z
        .string()
        .describe('When it was published, in EDTF; an interval where only bounds are known.'),
    ),
    language: optional(z.string().describe('BCP 47 tag of the language of the text.')),
    sha256: optional(
      z
        .string()
        .regex(/^[0-9A-Fa-f]{64}$/, '64 hexadecimal digits are expected')
        .describe('SHA-256 of the UTF-8 text, in hexadecimal.'),
    ),
    unverified: list(z.string(), 'What of the above nobody has verified.'),
    topics: optional(list(z.string(), 'IPTC Media Topics that fit, as medtop: codes.')),
    rights: rightsSchema.describe('Whose text, whose annotations, under what terms.'),
  },
);
