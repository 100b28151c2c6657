import type { Article } from '../model/article.ts';
import type { Quote } from '../model/quote.ts';
import { codePointOffset } from '../text/codePointOffset.ts';
import type { FormatOptions } from './formatOptions.ts';
import { instant } from './instant.ts';
import { topicIri } from './jsonLd/topicNode.ts';
import { nameOf } from './nameOf.ts';
import { type NinjsEvent, ninjsEvent } from './ninjs/event.ts';
import { infoSources, type NinjsInfoSource } from './ninjs/infoSources.ts';
import { type NinjsNamed, type NinjsParties, ninjsParties } from './ninjs/parties.ts';
import { relaysOf } from './relaysOf.ts';
import { reportText } from './reportText.ts';
import { written } from './written.ts';

/**
 * A news item of IPTC ninjs 3.1.
 *
 * @example
 * ```ts
 * import { article } from 'onrecord';
 * import { type NinjsItem, toNinjs } from 'onrecord/formats';
 * const item: NinjsItem = toNinjs(article);
 * item.altIds?.[0].value === article.provenance.sha256; //=> true
 * ```
 *
 * @category ninjs
 */
export interface NinjsItem extends NinjsParties {
  readonly uri: string;
  readonly standard: { readonly name: 'ninjs'; readonly version: '3.1'; readonly schema: string };
  readonly type: 'text';
  readonly representationType: 'full';
  readonly language?: string;
  readonly copyrightHolder?: string;
  readonly copyrightNotice: string;
  readonly usageTerms: string;
  readonly contentCreated?: string;
  readonly headlines?: readonly [{ readonly role: 'main'; readonly value: string }];
  readonly bodies: readonly NinjsBody[];
  readonly subjects: readonly NinjsNamed[];
  readonly infoSources: readonly NinjsInfoSource[];
  readonly associations: readonly NinjsEvent[];
  readonly altIds?: readonly [{ readonly role: 'sha256'; readonly value: string }];
}

/**
 * A body of a news item: the report as text, or its quotations as JSON.
 *
 * @example
 * ```ts
 * import { article } from 'onrecord';
 * import { type NinjsBody, toNinjs } from 'onrecord/formats';
 * const [main, quoted]: readonly NinjsBody[] = toNinjs(article).bodies;
 * main?.contentType; //=> 'text/plain'
 * JSON.parse(quoted?.value ?? '[]').length; //=> 10
 * ```
 *
 * @category ninjs
 */
export interface NinjsBody {
  readonly role: 'main' | 'quotations';
  readonly contentType: 'text/plain' | 'application/json';
  readonly charCount: number;
  readonly value: string;
}

/**
 * The article for news systems, as a news item of IPTC ninjs 3.1: the report, people, organisations,
 * places, topics, who supplied information, and each event as an associated item. ninjs is closed and
 * has no quotations: they travel as JSON in a second body.
 *
 * What it can't say: quotations as such, statements, where words stand, times, proposals, readings,
 * claims, sources; when it was published, unless to the second and with the offset from UTC, as
 * `contentCreated`; a day without a time of day, so an event's day is “expected”, the one word of ninjs
 * for it; furniture, which is left out.
 *
 * @param article - any article
 * @param options - the page's address, where it is not the provenance's
 * @returns plain data, the same for the same article
 * @throws TypeError when it is no article, or the given address is neither `http` nor `https`
 *
 * @example
 * ```ts
 * import { article } from 'onrecord';
 * import { toNinjs } from 'onrecord/formats';
 * toNinjs(article).infoSources.map(({ role, name }) => `${role}: ${name}`);
 * //=> ['publisher: Kyiv Post', 'relay: Al Jazeera', 'relay: CNN']
 * ```
 *
 * @category ninjs
 */
export function toNinjs(article: Article, options?: FormatOptions): NinjsItem {
  return written('toNinjs', article, options, ({ iri }) => {
    const { language, rights, headline, topics = [], sha256 } = article.provenance;
    const published = instant(article.provenance.published);
    return {
      uri: iri,
      standard: {
        name: 'ninjs',
        version: '3.1',
        schema: 'http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json#',
      },
      type: 'text',
      representationType: 'full',
      ...(language !== undefined && { language }),
      ...(rights.textHolder !== undefined && { copyrightHolder: rights.textHolder }),
      copyrightNotice: rights.text,
      usageTerms: rights.text,
      ...(published && { contentCreated: published }),
      ...(headline !== undefined && { headlines: [{ role: 'main', value: headline }] }),
      bodies: bodies(article, iri),
      subjects: topics.map((topic) => ({ uri: topicIri(topic), literal: topic, rel: 'about' })),
      ...ninjsParties(article, iri),
      infoSources: infoSources(article, iri),
      associations: Object.values(article.timeline).map((event) => ninjsEvent(event, iri)),
      ...(sha256 !== undefined && { altIds: [{ role: 'sha256', value: sha256 }] }),
    };
  });
}

function bodies(article: Article, iri: string): readonly NinjsBody[] {
  const quotes = Object.values(article.quotes);
  const main = body('main', 'text/plain', reportText(article));
  if (quotes.length === 0) return [main];
  const told = JSON.stringify(quotes.map((quote) => quotation(article, iri, quote)));
  return [main, body('quotations', 'application/json', told)];
}

function body(
  role: NinjsBody['role'],
  contentType: NinjsBody['contentType'],
  value: string,
): NinjsBody {
  return { role, contentType, charCount: codePointOffset(value, value.length), value };
}

function quotation(article: Article, iri: string, quote: Quote): unknown {
  const called = (party: string): string => nameOf(article, party);
  const { id, text, kind, speaker, holders = [], record } = quote;
  return {
    uri: `${iri}#${id}`,
    text,
    kind,
    speaker: called(speaker),
    holders: holders.map(called),
    relays: relaysOf(quote).map(called),
    record: record.verdict,
  };
}
