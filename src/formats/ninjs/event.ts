import type { TimelineEvent } from '../../model/timelineEvent.ts';
import { edtfDates } from '../../text/edtfDates.ts';
import { instant } from '../instant.ts';

/**
 * An event as an item associated with the article.
 *
 * @example
 * ```ts
 * import { article } from 'onrecord';
 * import { type NinjsEvent, toNinjs } from 'onrecord/formats';
 * const [first]: readonly NinjsEvent[] = toNinjs(article).associations;
 * first?.rel; //=> 'war'
 * first?.eventDetails?.dates.expectedStartDate; //=> '2022-02-24'
 * ```
 *
 * @category ninjs
 */
export interface NinjsEvent {
  readonly name: string;
  readonly uri: string;
  readonly rel: string;
  readonly type: 'event';
  readonly title: string;
  readonly descriptions?: readonly [{ readonly value: string }];
  readonly eventDetails?: {
    readonly dates: {
      readonly startDate?: string;
      readonly expectedStartDate?: string;
      readonly expectedEndDate?: string;
    };
  };
}

/**
 * @param event - of the article
 * @param iri - of the article
 */
export function ninjsEvent({ id, title, why, date, kind }: TimelineEvent, iri: string): NinjsEvent {
  const { first, last } = edtfDates(date);
  const start = instant(date);
  return {
    name: id,
    uri: `${iri}#${id}`,
    rel: kind,
    type: 'event',
    title,
    ...(why !== undefined && { descriptions: [{ value: why }] }),
    ...((first || last) && {
      eventDetails: {
        dates: {
          // The last day, beside a time, would be read as its midnight: an end before the start.
          ...(start && { startDate: start }),
          ...(!start && first && { expectedStartDate: first }),
          ...(!start && last && { expectedEndDate: last }),
        },
      },
    }),
  };
}
