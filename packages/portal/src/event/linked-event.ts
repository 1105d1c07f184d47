import type { Event } from '@maillage/schemas';

const STATUSES: Record<Event['status'], string> = {
  announced: 'EventScheduled',
  confirmed: 'EventScheduled',
  held: 'EventScheduled',
  full: 'EventScheduled',
  postponed: 'EventPostponed',
  cancelled: 'EventCancelled',
  'moved-online': 'EventMovedOnline',
};

const MODES: Record<NonNullable<Event['mode']>, string> = {
  'on-site': 'OfflineEventAttendanceMode',
  online: 'OnlineEventAttendanceMode',
  mixed: 'MixedEventAttendanceMode',
};

/**
 * An event for search engines. A date that is only a span has no start date: the day is not known.
 *
 * @source  schema.org/Event
 */
export function linkedEvent(event: Event, url: string): unknown {
  const { name, on, until, status, mode, place, organisers } = event;
  return {
    '@context': 'https://schema.org',
    '@type': 'Event',
    name,
    url,
    ...(!on.startsWith('[') && { startDate: on }),
    ...(until && !until.startsWith('[') && { endDate: until }),
    eventStatus: `https://schema.org/${STATUSES[status]}`,
    ...(mode && { eventAttendanceMode: `https://schema.org/${MODES[mode]}` }),
    ...(place && { location: { '@type': 'Place', name: place.name, address: place.address } }),
    ...(organisers && {
      organizer: organisers.map((organiser) => ({ '@type': 'Organization', name: organiser })),
    }),
  };
}
