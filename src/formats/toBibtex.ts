import type { Article } from '../model/article.ts';
import { escapeTex } from '../text/escapeTex.ts';
import type { FormatOptions } from './formatOptions.ts';
import { type CslItem, toCslJson } from './toCslJson.ts';
import { written } from './written.ts';

/**
 * The article and each of its quotations as BibTeX entries, for LaTeX. A quotation is cited as words of
 * its speaker in the article, with its paragraph in the note and a link to the words. For everything
 * else take {@link toCslJson}.
 *
 * What it can't say: what CSL-JSON can't either, and the type: BibTeX knows no newspapers, each entry
 * is `@misc`. Of a date that is bounds only the first day is told. Letters stand as they are, in
 * UTF-8, which biber and current BibTeX take.
 *
 * @param article - any article
 * @param options - the page's address, where it is not the provenance's
 * @returns entries with an empty line between them
 * @throws TypeError when it is no article, or the given address is neither `http` nor `https`
 *
 * @example
 * ```ts
 * import { article } from 'onrecord';
 * import { toBibtex } from 'onrecord/formats';
 * toBibtex(article).startsWith('@misc{kyivPost2025,'); //=> true
 * ```
 *
 * @category Citations
 */
export function toBibtex(article: Article, options?: FormatOptions): string {
  return written('toBibtex', article, options, () => {
    return toCslJson(article, options).map(entry).join('\n');
  });
}

function entry(item: CslItem): string {
  const [year, month, day] = item.issued?.['date-parts'][0] ?? [];
  const container = item['container-title'];
  const fields: readonly (readonly [name: string, value: string | undefined])[] = [
    ['author', grouped(item.author?.[0]?.literal)],
    ['title', grouped(item.title)],
    ['howpublished', container && escapeTex(container)],
    [
      'note',
      [item.section, item.note]
        .filter(Boolean)
        .map((text) => escapeTex(`${text}`))
        .join(', '),
    ],
    ['year', year?.toString()],
    ['month', month?.toString()],
    ['day', day?.toString()],
    ['language', item.language && escapeTex(item.language)],
    ['url', item.URL],
  ];
  const lines = fields.flatMap(([name, value]) => (value ? [`  ${name} = {${value}},\n`] : []));
  return `@misc{${item.id},\n${lines.join('')}}\n`;
}

// In braces of its own a name is one name and a title keeps its capitals.
function grouped(text: string | undefined): string | undefined {
  return text === undefined ? undefined : `{${escapeTex(text)}}`;
}
