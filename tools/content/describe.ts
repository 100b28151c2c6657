import type { Article } from '../../src/model/article.ts';
import type { Noun } from '../../src/model/noun.ts';

/** A record in one line, for the one who hovers over it: its words, who, when. */
export function describe(noun: Noun, id: string, article: Article): string {
  const say = SAY[noun] as (row: unknown, article: Article) => string;
  return say(article[noun][id], article);
}

const name = (article: Article, id: string): string => article.parties[id]?.name ?? id;

const SAY: { readonly [noun in Noun]: (row: Article[noun][string], article: Article) => string } = {
  paragraphs: ({ role, text }) => `${role === 'body' ? '' : 'Furniture: '}“${cut(text)}”`,
  parties: ({ name: called, role, describedAs }) =>
    [called, role, describedAs && `in the article “${describedAs}”`].filter(Boolean).join(', '),
  places: ({ name: called, kind }) => `${called} (${kind})`,
  sources: ({ name: called, level }) => `${called}; level ${level}`,
  statements: ({ speaker, medium, date }, article) =>
    `${name(article, speaker)}: ${medium}${date ? `, ${date}` : ''}`,
  quotes: ({ text, speaker, attribution, statement, paragraph }, article) => {
    const date = statement === undefined ? undefined : article.statements[statement]?.date;
    const relays = attribution.filter(({ role }) => role === 'relay');
    const through = relays.map(({ party }) => `through ${name(article, party)}`);
    return [`“${text}” — ${name(article, speaker)}`, ...through, date, paragraph]
      .filter(Boolean)
      .join(', ');
  },
  timeline: ({ date, title, basis }) => `${date} (${basis}): ${title}`,
  times: ({ exact, value, basis }) => `“${exact}”: ${value} (${basis})`,
  mentions: ({ exact, party, place, form, paragraph }) =>
    `“${exact}” (${form} of ${party ?? place}), ${paragraph}`,
  proposals: ({ title, kind }) => `${title} (${kind})`,
  readings: ({ question, chosen }) => `${question} ${chosen}`,
  claims: ({ anchors, verdict }) => `“${cut(anchors[0]?.exact ?? '')}”: ${verdict}`,
  skips: ({ exact, why }) => `“${exact}”: ${why}`,
  corrections: ({ concerns, field, now }) => `${concerns}.${field}: now ${now ?? 'gone'}`,
};

function cut(text: string): string {
  return text.length <= 80 ? text : `${text.slice(0, text.lastIndexOf(' ', 80))} …`;
}
