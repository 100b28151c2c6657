import type { Article } from '../model/article.ts';
import type { TimelineEvent } from '../model/timelineEvent.ts';
import { escapeHtml } from '../text/escapeHtml.ts';
import { webAddress } from '../text/webAddress.ts';
import { linked } from './html/linked.ts';
import { nameOf } from './nameOf.ts';
import { dates, type TimelineJsDates } from './timelineJs/date.ts';
import { written } from './written.ts';

/**
 * A timeline as the TimelineJS 3 player takes it.
 *
 * @example
 * ```ts
 * import { article } from 'onrecord';
 * import { type TimelineJs, toTimelineJs } from 'onrecord/formats';
 * const player: TimelineJs = toTimelineJs(article);
 * player.events.length; //=> 13
 * ```
 *
 * @category TimelineJS
 */
export interface TimelineJs {
  readonly title?: { readonly text: TimelineJsText };
  readonly events: readonly TimelineJsSlide[];
}

/**
 * A headline and what stands below it, both HTML.
 *
 * @example
 * ```ts
 * import { article } from 'onrecord';
 * import { type TimelineJsText, toTimelineJs } from 'onrecord/formats';
 * const text: TimelineJsText | undefined = toTimelineJs(article).events[0]?.text;
 * text?.headline; //=> 'Russia begins its full-scale invasion of Ukraine'
 * ```
 *
 * @category TimelineJS
 */
export interface TimelineJsText {
  readonly headline: string;
  readonly text: string;
}

/**
 * An event as a slide.
 *
 * @example
 * ```ts
 * import { article } from 'onrecord';
 * import { type TimelineJsSlide, toTimelineJs } from 'onrecord/formats';
 * const slides: readonly TimelineJsSlide[] = toTimelineJs(article).events;
 * slides.find(({ group }) => group === 'call')?.unique_id; //=> 'trumpPutinCall'
 * ```
 *
 * @category TimelineJS
 */
export interface TimelineJsSlide extends TimelineJsDates {
  readonly unique_id: string;
  readonly group: string;
  readonly text: TimelineJsText;
}

/**
 * The article's events for the TimelineJS 3 player, grouped by kind, each with its ground, who takes
 * part, and the source. Texts are HTML, every word of the article is escaped.
 *
 * What it can't say: an open end (the known one stands for both) or a vague date but as a label,
 * whether an event is only planned, places, where words stand, and everything that is no event. An
 * event whose date is no EDTF is left out: TimelineJS would drop it in silence. The player shows no
 * timeline without events.
 *
 * @param article - any article
 * @returns plain data, the same for the same article
 * @throws TypeError when it is no article
 *
 * @example
 * ```ts
 * import { article } from 'onrecord';
 * import { toTimelineJs } from 'onrecord/formats';
 * const { events } = toTimelineJs(article);
 * events[0]?.start_date; //=> { year: 2022, month: 2, day: 24 }
 * events[0]?.group; //=> 'war'
 * ```
 *
 * @category TimelineJS
 */
export function toTimelineJs(article: Article): TimelineJs {
  return written('toTimelineJs', article, undefined, () => {
    const { headline, rights } = article.provenance;
    const title = headline === undefined ? undefined : escapeHtml(headline);
    return {
      ...(title !== undefined && {
        title: { text: { headline: title, text: `<p>${escapeHtml(rights.text)}</p>` } },
      }),
      events: Object.values(article.timeline).flatMap((event) => slide(article, event) ?? []),
    };
  });
}

function slide(article: Article, event: TimelineEvent): TimelineJsSlide | undefined {
  const when = dates(event.date);
  if (!when) return undefined;
  const { id, kind, title } = event;
  const text = { headline: escapeHtml(title), text: below(article, event) };
  return { unique_id: id, ...when, group: kind, text };
}

function below(article: Article, event: TimelineEvent): string {
  const { why, participants, source: id = '' } = event;
  const source = article.sources[id];
  const names = participants.map((party) => nameOf(article, party));
  const from = source && linked(source.name, webAddress(source.url ?? ''));
  return [
    why === undefined ? '' : `<p>${escapeHtml(why)}</p>`,
    names.length === 0 ? '' : `<p>${escapeHtml(names.join(', '))}</p>`,
    from === undefined ? '' : `<p><cite>${from}</cite></p>`,
  ].join('');
}
