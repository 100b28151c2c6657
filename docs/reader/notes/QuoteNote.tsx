import type { Quote } from 'onrecord';
import type { JSX } from 'preact';
import { article, marked, nameOf, numberOf, quotes, voiceClass } from '../data.ts';
import { showDate } from '../dates.ts';
import { Compared } from '../parts/Compared.tsx';
import { DATE_BASIS, LEVEL, RECORD, STEP_BASIS } from '../words.ts';
import { listed, Note, Row, To, Words } from './Note.tsx';

/** Who said it, when, to whom, through whom, and what the primary source has. */
export function QuoteNote(quote: Quote): JSX.Element {
  const { id, text, speaker, holders = [] } = quote;
  const role = article.parties[speaker]?.role;
  return (
    <Note
      id={id}
      kicker={`Quotation ${numberOf(quote)} of ${quotes.length}`}
      title={marked(text)}
      class={`quotation ${voiceClass(speaker)}`}
    >
      <Row name="Who">
        <strong class="who">
          <To id={speaker}>{nameOf(speaker)}</To>
        </strong>
        {role === undefined ? null : <small>{role}</small>}
        {holders.length === 0 ? null : (
          <small>
            the view of {listed(holders.map((party) => <To id={party}>{nameOf(party)}</To>))}
          </small>
        )}
      </Row>
      <When {...quote} />
      <Primary {...quote} />
      <Row name="Through">
        <Chain {...quote} />
      </Row>
      <Row name="In the text">
        <Words id={id} anchors={[quote]} />
      </Row>
    </Note>
  );
}

function When({ statement: id = '' }: Quote): JSX.Element | null {
  const statement = article.statements[id];
  if (statement === undefined) return null;
  const { medium, date, basis, why, audience = [], platform } = statement;
  const to = audience.length === 0 ? '' : ` to ${audience.map(nameOf).join(', ')}`;
  return (
    <Row name="When, to whom">
      <strong>{date === undefined ? 'no date told' : showDate(date)}</strong>,{' '}
      <To id={id}>
        {medium}
        {to}
        {platform === undefined ? '' : ` on ${nameOf(platform)}`}
      </To>
      <small>
        {basis === undefined ? null : `Date ${DATE_BASIS[basis]}. `}
        {why}
      </small>
    </Row>
  );
}

function Chain({ attribution }: Quote): JSX.Element {
  return (
    <ol class="chain">
      {attribution.map(({ party, basis, anchor }) => (
        <li key={party}>
          <To id={party}>{nameOf(party)}</To>
          <small>
            {STEP_BASIS[basis]}
            {anchor === undefined ? '' : `: ${marked(anchor.exact)}`}
          </small>
        </li>
      ))}
      <li>{nameOf(article.provenance.publisher ?? '')}</li>
    </ol>
  );
}

function Primary({ text, record }: Quote): JSX.Element {
  const { verdict, wording, note, source = '', level } = record;
  const from = article.sources[source];
  return (
    <Row name="Primary source">
      <strong class={`verdict verdict-${verdict}`}>{RECORD[verdict]}</strong>
      {wording === undefined ? null : <Compared quoted={text} primary={wording} />}
      {note === undefined ? null : <span class="told">{note}</span>}
      {from === undefined ? null : (
        <small>
          {from.url === undefined ? from.name : <a href={from.url}>{from.name}</a>}. Level {level}:{' '}
          {LEVEL[level]}.
        </small>
      )}
    </Row>
  );
}
