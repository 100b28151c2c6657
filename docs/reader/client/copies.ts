import { type Article, article as ours, type Quote } from 'onrecord';
import { toCslJson, toHtml, toMarkdown, toTextFragment } from 'onrecord/formats';
import { article, nameOf } from '../data.ts';
import { showDate } from '../dates.ts';

/** A quotation in the form that somebody wants to paste. */
export const copies: Readonly<Record<string, (quote: Quote) => string>> = {
  text: plain,
  markdown: (quote) => toMarkdown(excerpt(quote)).trim(),
  html: (quote) => toHtml(excerpt(quote)).trim(),
  csl: ({ id }) => {
    const items = toCslJson(ours).filter((item) => item.id.endsWith(`:${id}`));
    return JSON.stringify(items, null, 2);
  },
  typescript: ({ id }) =>
    `import { getQuote } from 'onrecord';\n\nconst quote = getQuote('${id}');`,
};

function plain(quote: Quote): string {
  const { text, speaker, statement = '', record, attribution } = quote;
  const { verdict, wording } = record;
  const said = [
    `“${text}” — ${nameOf(speaker)}`,
    showDate(article.statements[statement]?.date ?? ''),
    ...attribution.slice(1).map(({ party }) => `through ${nameOf(party)}`),
    `quoted by ${nameOf(article.provenance.publisher ?? '')}`,
  ].filter(Boolean);
  const source = wording === undefined ? '' : `; the source has “${wording}”`;
  return `${said.join(', ')} (${verdict}${source})\n${toTextFragment(article, quote)}`;
}

/** An article of one quotation: its exporters give the quotation with its note and the rights. */
function excerpt(quote: Quote): Article {
  const { id, paragraph, text } = quote;
  const words = `“${text}”`;
  const none = { places: {}, timeline: {}, times: {}, mentions: {}, proposals: {} };
  return {
    ...article,
    ...none,
    readings: {},
    claims: {},
    skips: {},
    corrections: {},
    text: words,
    paragraphs: { [paragraph]: { id: paragraph, text: words, role: 'body' } },
    quotes: { [id]: { ...quote, exact: text, start: 1, end: 1 + text.length } },
  };
}
