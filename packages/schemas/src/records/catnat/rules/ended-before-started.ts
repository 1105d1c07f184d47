import { couldFollow } from '../../../codes/partial-date.ts';
import { defineRule } from '../../../define-rule.ts';
import type { Catnat } from '../catnat.ts';

export const endedBeforeStarted = defineRule<Catnat>({
  code: 'catnat/ended-before-started',
  severity: 'error',
  path: ['endedOn'],
  message: {
    fr: "Événement terminé le {endedOn}, avant d'avoir commencé ({startedOn}). Les deux dates sont sans doute inversées.",
    en: 'Event ended on {endedOn}, before it started ({startedOn}). The two dates are probably swapped.',
  },
  holds: ({ startedOn, endedOn }) => couldFollow(endedOn, startedOn),
});
