import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import ICAL from 'ical.js';
import type * as Formats from '../../src/formats.ts';
import type { Anchor } from '../../src/model/anchor.ts';
import { inBibtex, inCalendar, inHtml, inMarkdown, whole } from './kept.ts';
import { commonMark, gitHub } from './markdown.ts';
import type { Way } from './way.ts';

type Exporter = Extract<keyof typeof Formats, `to${string}`>;

/**
 * Every exporter with the ways in which its output is read; a new one does not compile without.
 *
 * @param formats - the door, as it was built
 */
export function ways(formats: typeof Formats): readonly Way[] {
  const read = (name: Exclude<Exporter, 'toTextFragment'>): Way => {
    return { name, kept: whole, texts: (article) => textsOf(formats[name](article)) };
  };
  const all: Readonly<Record<Exporter, readonly Way[]>> = {
    toHtml: (['document', 'innerHTML'] as const).map((as) => {
      return { name: `toHtml as ${as}`, as, kept: inHtml, html: formats.toHtml };
    }),
    toMarkdown: Object.entries({ commonMark, gitHub }).map(([reader, html]) => ({
      name: `toMarkdown by ${reader}`,
      as: 'document',
      kept: inMarkdown,
      html: (article) => html(formats.toMarkdown(article)),
    })),
    toJsonLdScript: [
      { name: 'toJsonLdScript', as: 'document', kept: whole, html: formats.toJsonLdScript },
    ],
    toTimelineJs: [
      {
        name: 'toTimelineJs',
        as: 'innerHTML',
        kept: inHtml,
        html: (article) => {
          const { title, events } = formats.toTimelineJs(article);
          const texts = [title?.text, ...events.map(({ text }) => text)];
          return texts.map((one) => `<h2>${one?.headline}</h2>${one?.text}`).join('');
        },
      },
    ],
    toTextFragment: [
      {
        name: 'toTextFragment',
        as: 'document',
        kept: inHtml,
        html: (article) => {
          const quotes: readonly Anchor[] = Object.values(article.quotes);
          const links = quotes.map((quote) => formats.toTextFragment(article, quote));
          return links.map((link) => `<a href="${link}">${link}</a>`).join('');
        },
      },
    ],
    toBibtex: [
      {
        name: 'toBibtex',
        kept: inBibtex,
        texts: (article) => textsOf(bibtexEntries(formats.toBibtex(article))).map(ungrouped),
      },
    ],
    toICalendar: [
      {
        name: 'toICalendar',
        kept: inCalendar,
        texts: (article) => textsOf(ICAL.parse(formats.toICalendar(article))),
      },
    ],
    toJsonLd: [read('toJsonLd')],
    toNinjs: [read('toNinjs')],
    toCslJson: [read('toCslJson')],
    toWebAnnotations: [read('toWebAnnotations')],
  };
  return Object.values(all).flat();
}

/** Entries without what the reader keeps of its input. It takes an address in howpublished for a URL. */
function bibtexEntries(bibtex: string): unknown {
  const { data } = new Cite(bibtex.replace(/^ {2}howpublished = /gm, '  publisher = '));
  return data.map(({ _graph, ...entry }) => entry);
}

/** A title without the element by which the reader keeps its capitals. */
function ungrouped(text: string): string {
  return inBibtex(text.replace(/<span class="nocase">(.*?)<\/span>/gs, '$1'));
}

/** Every text in data, as JSON carries it; JSON inside a text is read as well. */
function textsOf(data: unknown): readonly string[] {
  const texts: string[] = [];
  JSON.parse(JSON.stringify(data), (_, value: unknown) => {
    if (typeof value === 'string') texts.push(...within(value));
    return value;
  });
  return texts;
}

function within(text: string): readonly string[] {
  try {
    return /^\[?\{"/.test(text) ? textsOf(JSON.parse(text)) : [text];
  } catch {
    return [text];
  }
}
