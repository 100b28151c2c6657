import type { Statement, TimeExpression, TimelineEvent } from 'onrecord';
import { getQuote } from 'onrecord/core';
import type { JSX } from 'preact';
import { article, marked, nameOf, voiceClass } from '../data.ts';
import { showDate, showTime } from '../dates.ts';
import { DATE_BASIS } from '../words.ts';
import { listed, Note, Row, To, Words } from './Note.tsx';

/** What happened, when, and how we know the day. */
export function EventNote(event: TimelineEvent): JSX.Element {
  const {
    id,
    title,
    date,
    basis,
    why,
    kind,
    status,
    participants,
    place,
    statement,
    source = '',
  } = event;
  return (
    <Note id={id} kicker={`Event: ${kind}`} title={title}>
      <Row name="When">
        <strong>{showDate(date)}</strong>
        <small>
          Date {DATE_BASIS[basis]}. {why}
        </small>
      </Row>
      {status !== 'past' && <Row name="To the article">{status}</Row>}
      {place && (
        <Row name="Where">
          <To id={place}>{nameOf(place)}</To>
        </Row>
      )}
      <Row name="Who">{listed(participants.map((one) => <To id={one}>{nameOf(one)}</To>))}</Row>
      {statement && (
        <Row name="Statement">
          <To id={statement}>{article.statements[statement]?.medium}</To>
        </Row>
      )}
      <Row name="In the text">
        <Words id={id} anchors={event.anchors} />
      </Row>
      {article.sources[source] && <Row name="Source">{article.sources[source].name}</Row>}
    </Note>
  );
}

/** Words that say when, and what they come to. */
export function TimeNote(time: TimeExpression): JSX.Element {
  const { id, exact, type, value, basis, why, alternatives = [] } = time;
  return (
    <Note id={id} kicker={`Words of time: ${type}`} title={marked(exact)}>
      <Row name="Means">
        <strong>{showTime(value)}</strong>
        <small>
          {value}, {DATE_BASIS[basis]}. {why}
        </small>
      </Row>
      {alternatives.length > 0 && <Row name="Or">{alternatives.map(showTime).join('; ')}</Row>}
      <Row name="In the text">
        <Words id={id} anchors={[time]} />
      </Row>
    </Note>
  );
}

/** One occasion on which somebody spoke. */
export function StatementNote(statement: Statement): JSX.Element {
  const { id, speaker, medium, date, basis, why, audience, platform, source = '' } = statement;
  return (
    <Note
      id={id}
      kicker="Statement"
      title={`${nameOf(speaker)}, ${medium}`}
      class={voiceClass(speaker)}
    >
      <Row name="When">
        <strong>{date === undefined ? 'no date told' : showDate(date)}</strong>
        <small>
          {basis && `Date ${DATE_BASIS[basis]}. `}
          {why}
        </small>
      </Row>
      {audience && <Row name="To whom">{audience.map(nameOf).join(', ')}</Row>}
      {platform && <Row name="On">{nameOf(platform)}</Row>}
      {statement.quotes.length > 0 && (
        <Row name="Quoted">
          {listed(
            statement.quotes.map((one) => <To id={one}>{marked(getQuote(article, one).text)}</To>),
          )}
        </Row>
      )}
      {statement.reported.length > 0 && (
        <Row name="Reported without quotation marks">
          <Words id={id} anchors={statement.reported} />
        </Row>
      )}
      {article.sources[source] && <Row name="Source">{article.sources[source].name}</Row>}
    </Note>
  );
}
