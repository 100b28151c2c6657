import type { Article } from '../model/article.ts';
import type { AttributionBasis } from '../model/attribution.ts';
import type { Quote } from '../model/quote.ts';
import type { RecordVerdict } from '../model/quoteRecord.ts';
import type { Source } from '../model/source.ts';
import { webAddress } from '../text/webAddress.ts';
import { nameOf } from './nameOf.ts';
import { relaysOf } from './relaysOf.ts';

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

// Labels instead of sentences: a name may want an article or the plural, and nobody told which.
function said(article: Article, quote: Quote): string {
  const names = (ids: readonly string[]): string =>
    ids.map((id) => nameOf(article, id)).join(ids.length === 2 ? ' and ' : ', ');
  const { speaker, holders = [], attribution, statement = '' } = quote;
  const { medium, date } = article.statements[statement] ?? {};
  const relays = relaysOf(quote);
  const labels = [
    `Speaker: ${nameOf(article, speaker)}${ways[attribution[0]?.basis ?? 'inferred']}`,
    [medium, date].filter(Boolean).join(' of '),
    holders.length > 0 && `view of: ${names(holders)}`,
    relays.length > 0 && `relayed by: ${names(relays)}`,
  ];
  return `${labels.filter(Boolean).join('; ')}.`;
}
