import type { Mention, Party, Place } from 'onrecord';
import { getMentions, getProposals, getQuotes, getStatements, getTimeline } from 'onrecord/core';
import type { JSX } from 'preact';
import { article, marked, nameOf, placeName, voiceClass } from '../data.ts';
import { listed, Note, Row, To } from './Note.tsx';

/** Who somebody is, and where the article has them. */
export function PartyNote({
  id,
  name,
  kind,
  role,
  describedAs,
  members,
  sameAs,
}: Party): JSX.Element {
  const quotes = getQuotes(article, { speaker: id });
  const statements = getStatements(article, { speaker: id });
  const events = getTimeline(article, { party: id });
  const proposals = getProposals(article, { party: id });
  return (
    <Note id={id} kicker={`Party: ${kind}`} title={name} class={voiceClass(id)}>
      {role && <Row name="On the day">{role}</Row>}
      {describedAs && <Row name="The article’s words">{marked(describedAs)}</Row>}
      {members && <Row name="Members">{links(members.map((one) => [one, nameOf(one)]))}</Row>}
      {quotes.length > 0 && (
        <Row name="Quoted">{links(quotes.map(({ id, text }) => [id, marked(text)]))}</Row>
      )}
      {statements.length > 0 && (
        <Row name="Statements">{links(statements.map((one) => [one.id, one.medium]))}</Row>
      )}
      {events.length > 0 && (
        <Row name="Events">{links(events.map((one) => [one.id, one.title]))}</Row>
      )}
      {proposals.length > 0 && (
        <Row name="Proposals">{links(proposals.map((one) => [one.id, one.title]))}</Row>
      )}
      <Mentioned mentions={getMentions(article, { party: id })} />
      {sameAs && <SameAs iri={sameAs} />}
    </Note>
  );
}

/** Where a place is, and where the article has it. */
export function PlaceNote({ id, name, kind, within, sameAs }: Place): JSX.Element {
  return (
    <Note id={id} kicker={`Place: ${kind}`} title={name}>
      {within && <Row name="In">{links([[within, nameOf(within)]])}</Row>}
      <Mentioned mentions={getMentions(article, { place: id })} />
      {sameAs && <SameAs iri={sameAs} />}
    </Note>
  );
}

function Mentioned({ mentions }: { mentions: readonly Mention[] }): JSX.Element | null {
  if (mentions.length === 0) return null;
  return (
    <Row name="In the text">
      {listed(mentions.map((one) => <a href={`#${one.id}`}>{placeName(one)}</a>))}
    </Row>
  );
}

function SameAs({ iri }: { iri: string }): JSX.Element {
  return (
    <Row name="Wikidata">
      <a href={iri}>{iri.split('/').at(-1)}</a>
    </Row>
  );
}

function links(to: readonly (readonly [id: string, text: string])[]): JSX.Element {
  return (
    <ul>
      {to.map(([id, text]) => (
        <li key={id}>
          <To id={id}>{text}</To>
        </li>
      ))}
    </ul>
  );
}
