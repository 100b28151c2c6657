import type { Quote } from '../../model/quote.ts';
import { relaysOf } from '../relaysOf.ts';
import { type JsonLdCorrection, quoteCorrection } from './correctionNode.ts';
import type { JsonLdReference, Naming } from './reference.ts';

/**
 * A quotation as schema.org knows it. It has no word for the words' place in the text, for a view
 * that is not the speaker's, nor for how far the words are the source's.
 *
 * @example
 * ```ts
 * import { article } from 'onrecord';
 * import { type JsonLdQuotation, toJsonLd } from 'onrecord/formats';
 * const quotation: JsonLdQuotation | undefined = toJsonLd(article).hasPart[6];
 * quotation?.text; //=> 'very well'
 * quotation?.isPartOf?.['@id'].split('#')[1]; //=> 'sourceToCnn'
 * ```
 *
 * @category JSON-LD
 */
export interface JsonLdQuotation {
  readonly '@type': 'Quotation';
  readonly '@id': string;
  readonly text: string;
  readonly position: number;
  /** To whom the article attributes the words. */
  readonly spokenByCharacter: JsonLdReference;
  readonly creator: JsonLdReference;
  /** The statement that the words are part of. */
  readonly isPartOf?: JsonLdReference;
  /** The primary source. */
  readonly isBasedOn?: JsonLdReference;
  /** Who passed the words on. */
  readonly citation?: readonly JsonLdRelay[];
  readonly correction?: JsonLdCorrection;
}

/**
 * What a relay published; the article gives no more of it than who.
 *
 * @example
 * ```ts
 * import { article } from 'onrecord';
 * import { type JsonLdRelay, toJsonLd } from 'onrecord/formats';
 * const relays: readonly JsonLdRelay[] = toJsonLd(article).hasPart[6]?.citation ?? [];
 * relays[0]?.publisher['@id'].split('#')[1]; //=> 'cnn'
 * ```
 *
 * @category JSON-LD
 */
export interface JsonLdRelay {
  readonly '@type': 'CreativeWork';
  readonly publisher: JsonLdReference;
}

/**
 * @param quote - of the article
 * @param position - 1 for the first
 * @param names - for the nodes
 */
export function quotationNode(
  quote: Quote,
  position: number,
  { iri, ref }: Naming,
): JsonLdQuotation {
  const { id, text, speaker, statement, record } = quote;
  const relays = relaysOf(quote);
  const correction = quoteCorrection(record);
  return {
    '@type': 'Quotation',
    '@id': iri(id),
    text,
    position,
    spokenByCharacter: ref(speaker),
    creator: ref(speaker),
    ...(statement !== undefined && { isPartOf: ref(statement) }),
    ...(record.source !== undefined && { isBasedOn: ref(record.source) }),
    ...(relays.length > 0 && {
      citation: relays.map((party) => ({ '@type': 'CreativeWork', publisher: ref(party) })),
    }),
    ...(correction && { correction }),
  };
}
