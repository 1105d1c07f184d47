import { couldFollow } from '../../../codes/partial-date.ts';
import { defineRule } from '../../../define-rule.ts';
import type { RiskPreventionPlan } from '../risk-prevention-plan.ts';

export const approvedBeforePrescribed = defineRule<RiskPreventionPlan>({
  code: 'risk-prevention-plan/approved-before-prescribed',
  severity: 'warning',
  path: ['approvedOn'],
  message: {
    fr: "Plan approuvé le {approvedOn}, avant d'être prescrit ({prescribedOn}). Vérifiez les deux dates auprès de la préfecture ou de GASPAR.",
    en: 'Plan approved on {approvedOn}, before it was prescribed ({prescribedOn}). Check both dates with the prefecture or in GASPAR.',
  },
  holds: ({ approvedOn, prescribedOn }) => couldFollow(approvedOn, prescribedOn),
});
