import { escapeHtml } from '../../text/escapeHtml.ts';
import type { Note } from '../note.ts';
import { linked } from './linked.ts';
import { startTag } from './startTag.ts';

/**
 * A footnote as an item of the list of notes, with a link back to the words.
 *
 * @param id - of the quotation
 * @param text - its words
 * @param told - what the note says
 * @param lang - the language of what it says, where it is not that of the words around
 */
export function endnote(id: string, text: string, told: Note, lang: 'en' | undefined): string {
  const { said, verdict, wording, source, url } = told;
  const back = `${startTag('a', { href: `#${id}`, role: 'doc-backlink' })}“${escapeHtml(text)}”</a>`;
  const cited = source === undefined ? '' : ` <cite>${linked(source, url)}</cite>`;
  const primary =
    wording === undefined
      ? ''
      : `\n${startTag('blockquote', { cite: url })}${escapeHtml(wording)}</blockquote>`;
  const ours = `${escapeHtml(said)} ${verdict}`;
  const about = lang === undefined ? ours : `${startTag('span', { lang })}${ours}</span>`;
  const words = `${back} ${about}${cited}${primary}`;
  return `${startTag('li', { id: `${id}-note` })}${words}</li>`;
}
