import { defineRule } from '../../../define-rule.ts';
import type { Shelter } from '../shelter.ts';

export const halfLocated = defineRule<Shelter>({
  code: 'shelter/half-located',
  severity: 'error',
  path: ['place'],
  message: {
    fr: "Le lieu a une longitude sans latitude, ou l'inverse. Donnez les deux, en degrés, ou aucune.",
    en: 'The place has a longitude without a latitude, or the reverse. Give both, in degrees, or none.',
  },
  holds: ({ place }) => (place ? (place.longitude === undefined) === (place.latitude === undefined) : null),
});
