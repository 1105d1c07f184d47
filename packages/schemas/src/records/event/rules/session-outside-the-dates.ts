import { rangeOf } from '../../../codes/partial-date.ts';
import { defineRule } from '../../../define-rule.ts';
import type { Event } from '../event.ts';

/** The position of the first session whose local day is not among the event's days, or −1. */
function outside({ on, until = on, timings = [] }: Event): number {
  const [first, last] = [rangeOf(on).first, rangeOf(until).last];
  return timings.findIndex(({ start }) => start.slice(0, 10) < first || start.slice(0, 10) > last);
}

export const sessionOutsideTheDates = defineRule<Event>({
  code: 'event/session-outside-the-dates',
  severity: 'warning',
  path: ['timings'],
  at: (body) => ['timings', outside(body), 'start'],
  message: {
    fr: "Cette séance ({found}) tombe hors des dates de l'événement, qui commence le {on}. Corrigez la séance, ou le premier et le dernier jour.",
    en: 'This session ({found}) falls outside the dates of the event, which starts on {on}. Correct the session, or the first and last day.',
  },
  holds: (body) => (body.timings ? outside(body) < 0 : null),
});
