import type { TimelineEvent } from '../../model/timelineEvent.ts';
import { edtfDates } from '../../text/edtfDates.ts';

/**
 * An event as an item associated with the article.
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
    readonly dates: { readonly expectedStartDate?: string; readonly expectedEndDate?: string };
  };
}

/**
 * @param event - of the article
 * @param iri - of the article
 */
export function ninjsEvent({ id, title, why, date, kind }: TimelineEvent, iri: string): NinjsEvent {
  const { first, last } = edtfDates(date);
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
          ...(first && { expectedStartDate: first }),
          ...(last && { expectedEndDate: last }),
        },
      },
    }),
  };
}
