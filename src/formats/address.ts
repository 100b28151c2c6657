import type { Article } from '../model/article.ts';
import { hash } from '../text/hash.ts';
import { optionsOf } from '../text/optionsOf.ts';
import { webAddress } from '../text/webAddress.ts';
import type { FormatOptions } from './formatOptions.ts';

/** Where an article is: the page that shows it, and a name that serves where there is none. */
export interface Address {
  /** `http` or `https`, without a fragment; absent where none is known. */
  readonly page: string | undefined;
  /** The page, or a URN made of the text: always an IRI, the same for the same text. */
  readonly iri: string;
}

/**
 * Works out the address that ids are fragments of.
 *
 * @param article - whose text and provenance are looked at
 * @param options - an address given by the caller goes first
 */
export function address(
  { provenance, text }: Pick<Article, 'provenance' | 'text'>,
  options?: FormatOptions,
): Address {
  const given = webAddress(options?.url ?? provenance.url ?? '');
  const page = given?.split('#')[0];
  return { page, iri: page ?? `urn:${digest(provenance.sha256, text)}` };
}

function digest(sha256 = '', text: string): string {
  return /^[0-9a-f]{64}$/.test(sha256) ? `sha256:${sha256}` : `x-onrecord:${hash(text)}`;
}

/**
 * Refuses an address that is none, before an article is read.
 *
 * @param options - as the caller gave them
 * @throws TypeError when the given address is neither `http` nor `https`, or there is no such option
 */
export function refuseAddress(options: FormatOptions | undefined): void {
  const url: unknown = optionsOf(options, ['url']).url;
  if (url === undefined || (typeof url === 'string' && webAddress(url) !== undefined)) return;
  const shown = typeof url === 'string' ? `“${url}”` : `a value of type ${typeof url}`;
  throw new TypeError(`url: ${shown} is not an absolute http or https address`);
}
