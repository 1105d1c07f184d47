import { couldFollow } from '../../../codes/partial-date.ts';
import { defineRule } from '../../../define-rule.ts';
import type { RiskPreventionPlan } from '../risk-prevention-plan.ts';

export const endedBeforePrescribed = defineRule<RiskPreventionPlan>({
  code: 'risk-prevention-plan/ended-before-prescribed',
  severity: 'warning',
  path: ['prescribedOn'],
  message: {
    fr: "Le plan aurait pris fin avant d'être prescrit ({prescribedOn}). Vérifiez la date de fin (déprescription, annulation ou abrogation).",
    en: 'The plan would have ended before it was prescribed ({prescribedOn}). Check the date of its end (deprescribed, annulled or abrogated).',
  },
  holds: ({ prescribedOn, deprescribedOn, annulledOn, abrogatedOn }) =>
    couldFollow(deprescribedOn ?? annulledOn ?? abrogatedOn, prescribedOn),
});
