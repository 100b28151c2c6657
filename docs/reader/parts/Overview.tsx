import { getTimeline } from 'onrecord/core';
import type { JSX } from 'preact';
import { article } from '../data.ts';
import { showDate } from '../dates.ts';
import { scaleOf } from './scale.ts';

const scale = scaleOf('2022-01-01', '2025-06-30');

/** All events on one line to scale, and the part of it that is enlarged below. */
export function Overview({ window }: { window: string }): JSX.Element {
  const { at, length } = scale.span(window);
  const [left, right] = [`${at}%`, `${at + length}%`];
  return (
    <figure class="overview">
      <figcaption>
        Three years to scale; {showDate(window)}, forty days of them, enlarged below
      </figcaption>
      <svg width="100%" height="72" aria-hidden="true">
        {scale.ticks(4).map(({ at, date }) => (
          <text key={at} x={`${at}%`} y="11">
            {date.getUTCFullYear()}
          </text>
        ))}
        {scale.ticks(4).map(({ at }) => (
          <line key={at} class="tick" x1={`${at}%`} x2={`${at}%`} y1="17" y2="40" />
        ))}
        <line class="base" x1="0" x2="100%" y1="40" y2="40" />
        <rect class="window" x={left} width={`${length}%`} y="17" height="23" />
        <line class="window" x1={left} x2="0%" y1="40" y2="72" />
        <line class="window" x1={right} x2="100%" y1="40" y2="72" />
        {getTimeline(article).map(({ id, date }) => (
          <line key={id} class="event" {...across(scale.span(date).at)} y1="22" y2="40" />
        ))}
      </svg>
    </figure>
  );
}

function across(at: number): { readonly x1: string; readonly x2: string } {
  return { x1: `${at}%`, x2: `${at}%` };
}
