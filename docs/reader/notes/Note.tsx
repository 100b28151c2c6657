import type { Anchor } from 'onrecord';
import type { ComponentChildren, JSX } from 'preact';
import { placeId, placeName } from '../data.ts';

interface NoteProps {
  readonly id: string;
  /** What sort of record, above the title. */
  readonly kicker: string;
  readonly title: ComponentChildren;
  readonly class?: string;
  readonly children: ComponentChildren;
}

/** What a page tells of one record; the panel shows the same. */
export function Note({ id, kicker, title, class: voice = '', children }: NoteProps): JSX.Element {
  return (
    <article class={`note ${voice}`} id={`note-${id}`} data-kicker={kicker}>
      <p class="kicker">{kicker}</p>
      <h4>{title}</h4>
      <dl>{children}</dl>
    </article>
  );
}

/** One thing told; nothing where there is nothing to tell. */
export function Row({
  name,
  children,
}: {
  name: string;
  children: ComponentChildren;
}): JSX.Element {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** A link to another record's note. */
export function To({ id, children }: { id: string; children: ComponentChildren }): JSX.Element {
  return <a href={`#note-${id}`}>{children}</a>;
}

/** Links to the words, each where it stands. */
export function Words({ id, anchors }: { id: string; anchors: readonly Anchor[] }): JSX.Element {
  return (
    <ul class="words">
      {anchors.map((anchor, i) => (
        <li key={`${anchor.paragraph}:${anchor.start}`}>
          <a href={`#${placeId(id, i)}`}>{placeName(anchor)}</a>
        </li>
      ))}
    </ul>
  );
}

/** Things in a row with commas between. */
export function listed(items: readonly ComponentChildren[]): ComponentChildren {
  return items.map((item, i) => (i === 0 ? item : [', ', item]));
}
