import type { TimelineEvent } from '../../model/timelineEvent.ts';
import { edtfDates } from '../../text/edtfDates.ts';
import { exactDate } from '../exactDate.ts';
import type { JsonLdReference, Naming } from './reference.ts';

/**
 * An event as schema.org knows it: days and times instead of EDTF, and no word for how we know the day but in
 * its description.
 *
 * @example
 * ```ts
 * import { article } from 'onrecord';
 * import { type JsonLdEvent, toJsonLd } from 'onrecord/formats';
 * const isEvent = (node: object): node is JsonLdEvent => '@type' in node && node['@type'] === 'Event';
 * toJsonLd(article).about.filter(isEvent)[0]?.startDate; //=> '2022-02-24'
 * ```
 *
 * @category JSON-LD
 */
export interface JsonLdEvent {
  readonly '@type': 'Event';
  readonly '@id': string;
  readonly name: string;
  readonly description?: string;
  readonly startDate?: string;
  readonly endDate?: string;
  readonly eventStatus?: 'https://schema.org/EventScheduled';
  readonly location?: JsonLdReference;
  readonly attendee?: readonly JsonLdReference[];
  readonly recordedIn?: JsonLdReference;
  readonly subjectOf?: JsonLdReference;
  readonly keywords: string;
}

/**
 * @param event - of the article
 * @param names - for the nodes
 */
export function eventNode(event: TimelineEvent, { iri, ref }: Naming): JsonLdEvent {
  const { title, why, date, status, place, participants, statement, source, kind } = event;
  const { first, last } = edtfDates(date);
  const start = exactDate(date) ?? first;
  return {
    '@type': 'Event',
    '@id': iri(event.id),
    name: title,
    ...(why !== undefined && { description: why }),
    ...(start && { startDate: start }),
    // The last day, beside a time, would be read as its midnight: an end before the start.
    ...(last && !start?.includes('T') && { endDate: last }),
    ...(status === 'planned' && { eventStatus: 'https://schema.org/EventScheduled' }),
    ...(place !== undefined && { location: ref(place) }),
    ...(participants.length > 0 && { attendee: participants.map(ref) }),
    ...(statement !== undefined && { recordedIn: ref(statement) }),
    ...(source !== undefined && { subjectOf: ref(source) }),
    keywords: kind,
  };
}
