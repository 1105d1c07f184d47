import { defineRule } from '../../../define-rule.ts';
import type { Facilitator } from '../facilitator.ts';

export const unavailableButDays = defineRule<Facilitator>({
  code: 'facilitator/unavailable-but-days',
  severity: 'warning',
  path: ['daysPerYear'],
  message: {
    fr: 'Dit indisponible, avec {daysPerYear} jours par an. Corrigez la disponibilité, ou mettez zéro jour.',
    en: 'Said to be unavailable, with {daysPerYear} days a year. Correct the availability, or write zero days.',
  },
  holds: ({ availability, daysPerYear }) =>
    availability === 'unavailable' && daysPerYear !== undefined ? daysPerYear === 0 : null,
});
