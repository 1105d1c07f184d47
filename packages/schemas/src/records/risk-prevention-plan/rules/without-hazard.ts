import { defineRule } from '../../../define-rule.ts';
import type { RiskPreventionPlan } from '../risk-prevention-plan.ts';

export const withoutHazard = defineRule<RiskPreventionPlan>({
  code: 'risk-prevention-plan/without-hazard',
  severity: 'info',
  path: ['hazards'],
  message: {
    fr: "Aucun aléa n'est donné : on ne saura pas contre quoi ce plan protège, ni si le PCS le couvre. Ajoutez-en un au moins.",
    en: 'No hazard is given: nobody will know what this plan protects from, nor whether the PCS covers it. Add one at least.',
  },
  holds: ({ hazards }) => hazards.length > 0,
});
