import { defineRule } from '../../../define-rule.ts';
import type { Event } from '../event.ts';

export const halfLocated = defineRule<Event>({
  code: 'event/half-located',
  severity: 'error',
  path: ['place'],
  message: {
    fr: "Le lieu a une longitude sans latitude, ou l'inverse. Donnez les deux, en degrés (2.30 et 50.78 pour Clairmarais), ou aucune.",
    en: 'The place has a longitude without a latitude, or the reverse. Give both, in degrees (2.30 and 50.78 for Clairmarais), or none.',
  },
  holds: ({ place }) => (place ? (place.longitude === undefined) === (place.latitude === undefined) : null),
});
