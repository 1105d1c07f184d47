import { defineRule } from '../../../define-rule.ts';
import type { RiskPreventionPlan } from '../risk-prevention-plan.ts';

export const prescribedButApproved = defineRule<RiskPreventionPlan>({
  code: 'risk-prevention-plan/prescribed-but-approved',
  severity: 'warning',
  path: ['state'],
  message: {
    fr: "Plan dit seulement prescrit, mais approuvé le {approvedOn}. Passez l'état à « approuvé » ; si c'est une révision qui est prescrite, gardez « approuvé » et cochez « en révision ».",
    en: 'Plan said to be only prescribed, yet approved on {approvedOn}. Set the state to approved; if it is a revision that was prescribed, keep approved and tick the revision field.',
  },
  reference: { article: 'CSI L731-3 I 1°', certainty: 'read-in-the-text' },
  holds: ({ state, approvedOn }) => (state === 'prescribed' ? approvedOn === undefined : null),
});
