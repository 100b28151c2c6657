/**
 * A topic of the IPTC Media Topics, by its code: the vocabulary at its address has the words.
 *
 * @example
 * ```ts
 * import { article } from 'onrecord';
 * import { type JsonLdTopic, toJsonLd } from 'onrecord/formats';
 * const isTopic = (node: object): node is JsonLdTopic => 'termCode' in node;
 * toJsonLd(article).about.filter(isTopic)[0]?.termCode; //=> 'medtop:16000000'
 * ```
 *
 * @category JSON-LD
 */
export interface JsonLdTopic {
  readonly '@type': 'DefinedTerm';
  readonly '@id': string;
  readonly termCode: string;
  readonly inDefinedTermSet: string;
}

const VOCABULARY = 'http://cv.iptc.org/newscodes/mediatopic/';

/**
 * @param topic - a `medtop:` code
 */
export function topicNode(topic: string): JsonLdTopic {
  return {
    '@type': 'DefinedTerm',
    '@id': topicIri(topic),
    termCode: topic,
    inDefinedTermSet: VOCABULARY,
  };
}

/** The address of a Media Topic. */
export function topicIri(topic: string): string {
  const code = topic.replace(/^medtop:/, '').replace(/\p{Cs}/gu, '\uFFFD');
  return VOCABULARY + encodeURIComponent(code);
}
