import type { Article } from '../model/article.ts';
import type { AttributionBasis } from '../model/attribution.ts';
import type { Quote } from '../model/quote.ts';
import type { RecordVerdict } from '../model/quoteRecord.ts';
import type { Source } from '../model/source.ts';
import { webAddress } from '../text/webAddress.ts';

/** What a footnote to a quotation says, in English. */
export interface Note {
  /** Who said it, on what occasion, and who passed it on. */
  readonly said: string;
  /** How the words compare with the primary source. */
  readonly verdict: string;
  /** The primary wording, where it differs. */
  readonly wording: string | undefined;
  /** Name of the primary source. */
  readonly source: string | undefined;
  /** Its address, safe in a link. */
  readonly url: string | undefined;
}

const verdicts: Readonly<Record<RecordVerdict, string>> = {
  exact: 'The words are those of the primary source.',
  fragment: 'The words are those of the primary source, part of something longer.',
  altered: 'The words differ from the primary source.',
  paraphrase: 'A paraphrase of the primary source inside quotation marks.',
  translation: 'One of several possible translations.',
  unverified: 'No primary source with these words was seen.',
};

/**
 * @param article - that holds the quotation
 * @param quote - one of its quotations
 */
export function note(article: Article, quote: Quote): Note {
  const { record } = quote;
  const source: Source | undefined = article.sources[record.source ?? ''];
  return {
    said: said(article, quote),
    verdict: verdicts[record.verdict],
    wording: record.verdict === 'exact' ? undefined : record.wording,
    source: source?.name,
    url: webAddress(source?.url ?? ''),
  };
}

const ways: Readonly<Record<AttributionBasis, string>> = {
  text: '',
  inherited: ' (carried on from a neighbouring quotation)',
  inferred: ' (inferred)',
};

function said({ parties, statements }: Article, quote: Quote): string {
  const called = (id: string): string => parties[id]?.name ?? id;
  const statement = statements[quote.statement ?? ''];
  const date = statement?.date === undefined ? '' : ` of ${statement.date}`;
  const occasion = statement ? `, ${statement.medium}${date}` : '';
  const holders = quote.holders?.length ? `, on what ${list(quote.holders.map(called))} hold` : '';
  const relays = quote.attribution.filter(({ role }) => role === 'relay');
  const relayed =
    relays.length > 0 ? `, relayed by ${list(relays.map((r) => called(r.party)))}` : '';
  const how = ways[quote.attribution[0]?.basis ?? 'inferred'];
  return `Said by ${called(quote.speaker)}${how}${occasion}${holders}${relayed}.`;
}

function list(names: readonly string[]): string {
  return names.join(names.length === 2 ? ' and ' : ', ');
}
