import { getTimeline } from 'onrecord/core';
import type { ComponentChildren, JSX } from 'preact';
import { article, quotes } from '../data.ts';
import { ClaimNote, ProposalNote } from './MatterNotes.tsx';
import { PartyNote, PlaceNote } from './PartyNote.tsx';
import { QuoteNote } from './QuoteNote.tsx';
import { EventNote, StatementNote, TimeNote } from './TimeNotes.tsx';

/** A note on every record. The panel shows them one by one; without a script they stand here. */
export function Notes(): JSX.Element {
  const { claims, parties, places, proposals, statements, times } = article;
  return (
    <div class="notes">
      <h3>Quotations</h3>
      <div class="group">{quotes.map(QuoteNote)}</div>
      <Group name="Statements">{Object.values(statements).map(StatementNote)}</Group>
      <Group name="Parties">{Object.values(parties).map(PartyNote)}</Group>
      <Group name="Places">{Object.values(places).map(PlaceNote)}</Group>
      <Group name="Events">{getTimeline(article).map(EventNote)}</Group>
      <Group name="Words of time">{Object.values(times).map(TimeNote)}</Group>
      <Group name="Proposals">{Object.values(proposals).map(ProposalNote)}</Group>
      <Group name="Checked claims">{Object.values(claims).map(ClaimNote)}</Group>
    </div>
  );
}

interface GroupProps {
  readonly name: string;
  readonly children: readonly ComponentChildren[];
}

function Group({ name, children }: GroupProps): JSX.Element {
  return (
    <details>
      <summary>
        <h3>
          {name} <span>{children.length}</span>
        </h3>
      </summary>
      <div class="group">{children}</div>
    </details>
  );
}
