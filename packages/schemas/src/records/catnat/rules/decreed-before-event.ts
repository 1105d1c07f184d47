import { couldFollow } from '../../../codes/partial-date.ts';
import { defineRule } from '../../../define-rule.ts';
import type { Catnat } from '../catnat.ts';

export const decreedBeforeEvent = defineRule<Catnat>({
  code: 'catnat/decreed-before-event',
  severity: 'warning',
  path: ['decreedOn'],
  message: {
    fr: "Arrêté signé le {decreedOn}, avant l'événement ({startedOn}). Vérifiez les deux dates au Journal officiel.",
    en: 'Decree signed on {decreedOn}, before the event ({startedOn}). Check both dates in the Journal officiel.',
  },
  holds: ({ startedOn, decreedOn }) => couldFollow(decreedOn, startedOn),
});
