import { defineRule } from '../../../define-rule.ts';
import type { AwardApplication } from '../award-application.ts';

export const refusedWithoutReason = defineRule<AwardApplication>({
  code: 'award-application/refused-without-reason',
  severity: 'warning',
  path: ['reason'],
  message: {
    fr: "Candidature irrecevable, sans motif. Dites ce qui manque : elle pourra revenir l'an prochain.",
    en: 'Application ineligible, with no reason. Say what is missing: it may come back next year.',
  },
  holds: ({ status, reason }) => (status === 'ineligible' ? reason !== undefined : null),
});
