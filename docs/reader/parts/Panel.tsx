import { getQuotes } from 'onrecord/core';
import type { JSX } from 'preact';
import { article, marked, nameOf, numberOf, voiceClass, voices } from '../data.ts';

/** Who speaks, and beside it the note of what was chosen. */
export function Panel(): JSX.Element {
  return (
    <aside class="panel" aria-label="Notes">
      <div class="chosen" hidden>
        <div class="bar">
          <button type="button" data-step="-1" aria-label="Quotation before">
            ←
          </button>
          <button type="button" data-step="1" aria-label="Next quotation">
            →
          </button>
          <button type="button" class="close" data-close aria-label="Close the note">
            Close
          </button>
        </div>
        <div class="slot" aria-live="polite" />
        <Copies />
      </div>
      <Voices />
    </aside>
  );
}

function Copies(): JSX.Element {
  return (
    <div class="copies" hidden>
      <fieldset>
        <legend>Copy as</legend>
        <button type="button" data-copy="text">
          Text
        </button>
        <button type="button" data-copy="markdown">
          Markdown
        </button>
        <button type="button" data-copy="html">
          HTML
        </button>
        <button type="button" data-copy="csl">
          CSL-JSON
        </button>
        <button type="button" data-copy="typescript">
          TypeScript
        </button>
      </fieldset>
      <output />
    </div>
  );
}

function Voices(): JSX.Element {
  return (
    <div class="voices">
      <h2>Who is quoted</h2>
      <ul>
        {voices.map((party) => (
          <li key={party} class={voiceClass(party)}>
            <a class="name" href={`#note-${party}`} data-note={party}>
              {nameOf(party)}
            </a>
            <ol>
              {getQuotes(article, { speaker: party }).map((quote) => (
                <li key={quote.id}>
                  <a href={`#note-${quote.id}`} data-note={quote.id}>
                    <b>{numberOf(quote)}</b> {marked(shortened(quote.text))}
                  </a>
                </li>
              ))}
            </ol>
          </li>
        ))}
      </ul>
    </div>
  );
}

function shortened(text: string): string {
  const words = text.split(' ');
  return words.length <= 7 ? text : `${words.slice(0, 6).join(' ')} …`;
}
