import { type Event, rangeOf } from '@maillage/schemas';
import { formatPartialDate, spanInWords } from '../format/partial-date.ts';
import type { Voice } from '../voice.ts';

/** When an event is, in words: a day, a span that lasts, or a day within a span. */
export function sayWhen(voice: Voice, { on, until }: Pick<Event, 'on' | 'until'>): string {
  return until === undefined || until === on
    ? formatPartialDate(voice.language, on)
    : spanInWords(voice.language, on, until);
}

/** Has the last day that the event may be on passed? */
export function isPast({ on, until }: Pick<Event, 'on' | 'until'>, today: string): boolean {
  return rangeOf(until ?? on).last < today;
}

/** The statuses that say something is still to come. */
const EXPECTED: ReadonlySet<Event['status']> = new Set(['announced', 'confirmed', 'full', 'moved-online']);

/** Was it expected, and has its date passed without a source saying that it was held? */
export function isUnconfirmed(event: Pick<Event, 'on' | 'until' | 'status'>, today: string): boolean {
  return EXPECTED.has(event.status) && isPast(event, today);
}
