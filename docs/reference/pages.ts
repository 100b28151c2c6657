import type { PageEvent } from 'typedoc';
import { isRecords } from './records.ts';

/** What stands in the toolbar of every page: the parts of the site, from its root. */
const PARTS = [
  ['Guides', 'documents/Start.html'],
  ['Quotations', 'types/onrecord.Quotes.html'],
  ['Timeline', 'types/onrecord.Timeline.html'],
  ['Reader', 'reader/index.html'],
] as const;

const PERMALINK = /<a href="[^"]*" aria-label="Permalink"[^>]*>.*?<\/a>/gs;

/** What TypeDoc's pages lack for a keyboard and a screen reader, and the way to the other parts. */
export function mendPage(page: PageEvent): void {
  const up = '../'.repeat(page.url.split('/').length - 1);
  const links = PARTS.map(([name, path]) => `<a href="${up}${path}">${name}</a>`);
  const kind = isRecords(page.model) ? 'col-content records' : 'col-content';
  const html = (page.contents ?? '')
    // A link inside what opens and closes is two controls in one.
    .replace(/<summary\b.*?<\/summary>/gs, (summary) => summary.replace(PERMALINK, ''))
    // What scrolls must be in reach of the keyboard.
    .replaceAll(
      '<table>',
      '<div class="table" tabindex="0" role="group" aria-label="Table"><table>',
    )
    .replaceAll('</table>', '</table></div>');
  page.contents = [
    // Without one a browser asks the host for its own, which this site does not have.
    ['</head>', '<link rel="icon" href="data:,"></head>'],
    ['<div class="col-content">', `<div class="${kind}" role="main">`],
    [
      '<div id="tsd-toolbar-links"></div>',
      `<nav id="tsd-toolbar-links" aria-label="Site">${links.join(' ')}</nav>`,
    ],
  ].reduce((text, [from = '', to = '']) => swap(text, from, to), html);
}

/** Fails when TypeDoc's markup has changed: a mend that does nothing would go unseen. */
function swap(html: string, from: string, to: string): string {
  if (html.split(from).length !== 2) throw new Error(`not once in a page of TypeDoc’s: ${from}`);
  return html.replace(from, () => to);
}
