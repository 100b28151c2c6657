import type { Paragraph, Quote } from 'onrecord';
import { getQuote, getQuotes } from 'onrecord/core';
import type { ComponentChildren, JSX } from 'preact';
import { article, nameOf, numberOf, voiceClass } from '../data.ts';
import { type Mark, type Piece, piecesOf } from './pieces.ts';

/** The article as printed, each quotation with its number, each record with its place. */
export function Text(): JSX.Element {
  return (
    <div class="text" lang={article.provenance.language}>
      {Object.values(article.paragraphs).map((paragraph) => (
        <Line key={paragraph.id} {...paragraph} />
      ))}
    </div>
  );
}

function Line({ id, role }: Paragraph): JSX.Element {
  const quotes = getQuotes(article, { paragraph: id });
  return (
    <div class={`line ${role}`}>
      <div class="margin" aria-hidden="true">
        {role === 'boilerplate' ? <span>not the report</span> : null}
        {quotes.map((quote) => (
          <span key={quote.id} class={`voice ${voiceClass(quote.speaker)}`}>
            <b>{numberOf(quote)}</b> {nameOf(quote.speaker)}
          </span>
        ))}
      </div>
      <p id={id}>{runs(piecesOf(id))}</p>
    </div>
  );
}

/** The pieces of a paragraph, those of one quotation inside one element. */
function runs(pieces: readonly Piece[]): ComponentChildren {
  const quoted = new Map<string, Piece[]>();
  return pieces.map((piece) => {
    const { quote, closes } = piece;
    if (quote === undefined) {
      const number = closes ? <Reference quote={getQuote(article, closes)} /> : null;
      return [nested(piece.marks, piece.text), number];
    }
    const held = quoted.get(quote);
    quoted.set(quote, [...(held ?? []), piece]);
    const of = pieces.filter((one) => one.quote === quote);
    return held ? null : <Quoted quote={getQuote(article, quote)} pieces={of} />;
  });
}

function Quoted({ quote, pieces }: { quote: Quote; pieces: readonly Piece[] }): JSX.Element {
  return (
    <q
      id={quote.id}
      class={`quote ${voiceClass(quote.speaker)}`}
      data-note={quote.id}
      tabIndex={-1}
    >
      {pieces.map(({ marks, text }) => nested(marks, text))}
    </q>
  );
}

function Reference({ quote }: { quote: Quote }): JSX.Element {
  const label = `Quotation ${numberOf(quote)}, said by ${nameOf(quote.speaker)}`;
  return (
    <sup class={`number ${voiceClass(quote.speaker)}`}>
      <a href={`#note-${quote.id}`} data-note={quote.id} aria-label={label}>
        {numberOf(quote)}
      </a>
    </sup>
  );
}

function nested([mark, ...more]: readonly Mark[], text: string): ComponentChildren {
  if (mark === undefined) return text;
  return (
    <span class={`mark mark-${mark.layer}`} data-note={mark.note} {...target(mark.id)}>
      {nested(more, text)}
    </span>
  );
}

// An address can lead to the first piece of a record's words, and a keyboard with it.
function target(id: string | undefined): { readonly id?: string; readonly tabIndex?: number } {
  return id === undefined ? {} : { id, tabIndex: -1 };
}
