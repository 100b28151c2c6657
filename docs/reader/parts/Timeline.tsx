import type { TimelineEvent } from 'onrecord';
import { getTimeline } from 'onrecord/core';
import type { JSX } from 'preact';
import { article } from '../data.ts';
import { showDate, showShort } from '../dates.ts';
import { Overview } from './Overview.tsx';
import { daysBetween, type Scale, scaleOf } from './scale.ts';

const [FIRST, LAST] = ['2025-02-16', '2025-03-27'];
const scale = scaleOf(FIRST, LAST);

/** The events, drawn to scale: three years on one line, and their last forty days enlarged. */
export function Timeline(): JSX.Element {
  return (
    <div class="timeline">
      <Overview window={`${FIRST}/${LAST}`} />
      <Axis />
      <ol>
        {getTimeline(article).map((event) => (
          <li key={event.id}>
            <a href={`#note-${event.id}`} data-note={event.id}>
              <time>{showDate(event.date)}</time> <span>{event.title}</span>
            </a>
            <Track {...event} />
          </li>
        ))}
      </ol>
      <Key />
    </div>
  );
}

function Axis(): JSX.Element {
  return (
    <svg class="axis" width="100%" height="22" aria-hidden="true">
      {scale.ticks(6).map(({ at, date }) => (
        <text key={at} x={`${at}%`} y="15">
          {showShort(date.toISOString().slice(0, 10))}
        </text>
      ))}
    </svg>
  );
}

function Track(event: TimelineEvent): JSX.Element {
  const { date } = event;
  const published = scale.span(article.provenance.published ?? date);
  return (
    <svg class="track" width="100%" height="26" aria-hidden="true">
      <rect class="published" x={`${published.at}%`} width={`${published.length}%`} height="26" />
      {scale.ticks(6).map(({ at }) => (
        <line key={at} x1={`${at}%`} x2={`${at}%`} y1="0" y2="26" />
      ))}
      {scale.holds(date) ? <Bar {...event} scale={scale} /> : <Off date={date} />}
    </svg>
  );
}

function Bar({ date, basis, status, scale }: TimelineEvent & { scale: Scale }): JSX.Element {
  const { at, length } = scale.span(date);
  const style = `bar basis-${basis} ${status}`;
  return <rect class={style} x={`${at}%`} width={`${length}%`} y="7" height="12" rx="2" />;
}

function Off({ date }: { date: string }): JSX.Element {
  const days = daysBetween(date, FIRST ?? date).toLocaleString('en');
  return (
    <text class="off" x="0" y="17">
      ← {days} days before this line begins
    </text>
  );
}

function Key(): JSX.Element {
  return (
    <ul class="key" aria-label="How to read the bars">
      {KEY.map(([style, meaning]) => (
        <li key={style}>
          <svg width="22" height="14" aria-hidden="true">
            <rect class={style} x="1" y="1" width="20" height="12" rx="2" />
          </svg>
          {meaning}
        </li>
      ))}
    </ul>
  );
}

const KEY = [
  ['bar basis-text past', 'date in the article'],
  ['bar basis-derived past', 'reckoned from another date'],
  ['bar basis-external past', 'from a source outside the article'],
  ['bar basis-external planned', 'ahead when the article was written'],
  ['published', 'when the article was published, no closer known'],
] as const;
