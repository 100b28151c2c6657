/**
 * Whose text it is, whose annotations, and under what terms.
 *
 * Standard: schema.org [copyrightHolder](https://schema.org/copyrightHolder),
 * [license](https://schema.org/license).
 *
 * @example
 * ```ts
 * import { provenance, type Rights } from 'onrecord';
 * const rights: Rights = provenance.rights;
 * rights.textHolder; //=> 'Kyiv Post'
 * rights.annotations; //=> 'MIT'
 * ```
 *
 * @category Article
 */
export interface Rights {
  /** Terms of the article's text. */
  readonly text: string;
  /** Who holds the rights in the text. */
  readonly textHolder?: string;
  /** Terms of the code and the annotations: an SPDX identifier. */
  readonly annotations?: string;
}

/**
 * Where the text comes from, what of that is not verified, and whose it is.
 *
 * Standard: schema.org [sdPublisher](https://schema.org/sdPublisher),
 * [isBasedOn](https://schema.org/isBasedOn).
 *
 * @example
 * ```ts
 * import { provenance } from 'onrecord';
 * provenance.sha256.slice(0, 8); //=> '7684cb88'
 * provenance.unverified.includes('headline'); //=> true
 * ```
 *
 * @category Article
 */
export interface Provenance {
  /** Id of the party that published the text. */
  readonly publisher?: string;
  /** Address of a copy that has the same text. */
  readonly url?: string;
  /** Headline as printed, where one was seen. */
  readonly headline?: string;
  /** When it was published, in EDTF; an interval where only bounds are known. */
  readonly published?: string;
  /** BCP 47 tag of the text's language. */
  readonly language?: string;
  /** SHA-256 of the UTF-8 text, in hexadecimal. */
  readonly sha256?: string;
  /** What of the above nobody has verified. */
  readonly unverified: readonly string[];
  /** IPTC Media Topics that fit, as `medtop:` codes. */
  readonly topics?: readonly string[];
  /** Whose text, whose annotations, under what terms. */
  readonly rights: Rights;
}
