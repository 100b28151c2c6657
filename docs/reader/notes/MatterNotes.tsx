import type { Claim, Proposal } from 'onrecord';
import { getProposal } from 'onrecord/core';
import type { JSX } from 'preact';
import { article, marked, nameOf } from '../data.ts';
import { CLAIM, LEVEL, POSITION } from '../words.ts';
import { listed, Note, Row, To, Words } from './Note.tsx';

/** What is put forward, by whom, and where each party stands. */
export function ProposalNote({
  id,
  title,
  kind,
  by,
  partOf,
  anchors,
  stances,
}: Proposal): JSX.Element {
  return (
    <Note id={id} kicker={`Proposal: ${kind}`} title={title}>
      {by.length > 0 && (
        <Row name="By">{listed(by.map((one) => <To id={one}>{nameOf(one)}</To>))}</Row>
      )}
      {partOf && (
        <Row name="Part of">
          <To id={partOf}>{getProposal(article, partOf).title}</To>
        </Row>
      )}
      {stances.length > 0 && (
        <Row name="Stances">
          <ul>
            {stances.map(({ party, position, anchor }) => (
              <li key={`${party}:${position}`}>
                <To id={party}>{nameOf(party)}</To> {POSITION[position]}{' '}
                <small>
                  <a href={`#${anchor.paragraph}`}>{anchor.paragraph}</a> {marked(anchor.exact)}
                </small>
              </li>
            ))}
          </ul>
        </Row>
      )}
      <Row name="In the text">
        <Words id={id} anchors={anchors} />
      </Row>
    </Note>
  );
}

/** Something that the article says itself, held against the record. */
export function ClaimNote({ id, anchors, verdict, why, versions, level }: Claim): JSX.Element {
  return (
    <Note id={id} kicker="Claim of the article" title={marked(anchors[0]?.exact ?? id)}>
      <Row name="The record">
        <strong class={`verdict verdict-${verdict}`}>{CLAIM[verdict]}</strong>
        <span class="told">{why}</span>
        <small>
          Level {level}: {LEVEL[level]}.
        </small>
      </Row>
      <Row name="Versions">
        <ul>
          {versions.map(({ value, according }) => (
            <li key={value}>
              {value} <small>{according}</small>
            </li>
          ))}
        </ul>
      </Row>
      <Row name="In the text">
        <Words id={id} anchors={anchors} />
      </Row>
    </Note>
  );
}
