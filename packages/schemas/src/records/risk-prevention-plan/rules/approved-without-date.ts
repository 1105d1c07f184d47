import { defineRule } from '../../../define-rule.ts';
import type { RiskPreventionPlan } from '../risk-prevention-plan.ts';

export const approvedWithoutDate = defineRule<RiskPreventionPlan>({
  code: 'risk-prevention-plan/approved-without-date',
  severity: 'warning',
  path: ['approvedOn'],
  message: {
    fr: "Plan dit approuvé, sans date d'approbation. L'obligation de PCS en dépend : ajoutez la date, ne serait-ce que l'année.",
    en: 'Plan said to be approved, with no date of approval. The duty of a PCS depends on it: add the date, even the year alone.',
  },
  reference: { article: 'CSI L731-3 I 1°', certainty: 'read-in-the-text' },
  holds: ({ state, approvedOn }) => (state === 'approved' ? approvedOn !== undefined : null),
});
