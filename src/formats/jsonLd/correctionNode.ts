import type { Claim } from '../../model/claim.ts';
import type { QuoteRecord } from '../../model/quoteRecord.ts';

/**
 * Where the record has it otherwise than the article. It is the annotators' note, and says so: the
 * publisher has corrected nothing.
 *
 * @example
 * ```ts
 * import { article } from 'onrecord';
 * import { type JsonLdCorrection, toJsonLd } from 'onrecord/formats';
 * const notes: readonly JsonLdCorrection[] = toJsonLd(article).correction;
 * notes[0]?.disambiguatingDescription;
 * //=> 'A note of the annotators: the publisher has not corrected the text.'
 * ```
 *
 * @category JSON-LD
 */
export interface JsonLdCorrection {
  readonly '@type': 'CorrectionComment';
  readonly text: string;
  readonly disambiguatingDescription: string;
}

const NOTE = 'A note of the annotators: the publisher has not corrected the text.';

/**
 * @param record - a quotation held against its primary source
 * @returns undefined when the words are the source's, or nobody knows
 */
export function quoteCorrection(record: QuoteRecord): JsonLdCorrection | undefined {
  const { verdict, note, wording } = record;
  if (verdict !== 'altered' && verdict !== 'paraphrase') return undefined;
  const primary = wording !== undefined && `The primary source has: “${wording}”`;
  return correction([note, primary].filter(Boolean).join(' '));
}

/**
 * @param claim - what the article says outside quotation marks
 * @returns undefined when the record confirms it
 */
export function claimCorrection({ verdict, anchors, why }: Claim): JsonLdCorrection | undefined {
  if (verdict === 'confirmed') return undefined;
  const words = anchors.map(({ exact }) => `“${exact}”`).join(' … ');
  return correction([words, `${verdict}.`, why].filter(Boolean).join(' '));
}

function correction(text: string): JsonLdCorrection {
  return { '@type': 'CorrectionComment', text, disambiguatingDescription: NOTE };
}
