import { couldFollow } from '../../../codes/partial-date.ts';
import { defineRule } from '../../../define-rule.ts';
import type { Event } from '../event.ts';

export const endsBeforeItStarts = defineRule<Event>({
  code: 'event/ends-before-it-starts',
  severity: 'error',
  path: ['until'],
  message: {
    fr: 'Dernier jour le {until}, avant le premier ({on}). Les deux dates sont sans doute inversées.',
    en: 'Last day on {until}, before the first one ({on}). The two dates are probably swapped.',
  },
  holds: ({ on, until }) => couldFollow(until, on),
});
