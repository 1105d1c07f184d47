import { defineRule } from '../../../define-rule.ts';
import type { RiskPreventionPlan } from '../risk-prevention-plan.ts';

export const endedButInForce = defineRule<RiskPreventionPlan>({
  code: 'risk-prevention-plan/ended-but-in-force',
  severity: 'error',
  path: ['state'],
  message: {
    fr: "L'état est {state}, alors qu'une date dit que le plan a pris fin (déprescription, annulation ou abrogation). Un plan qui a pris fin n'oblige plus : corrigez l'état, ou retirez la date.",
    en: 'The state is {state}, while a date says that the plan ended (deprescribed, annulled or abrogated). A plan that ended binds no one: correct the state, or remove the date.',
  },
  reference: { article: 'CSI L731-3 I 1°', certainty: 'read-in-the-text' },
  holds: ({ state, deprescribedOn, annulledOn, abrogatedOn }) => {
    const ended = deprescribedOn ?? annulledOn ?? abrogatedOn;
    if (ended === undefined || state === 'unknown') return null;
    return state !== 'prescribed' && state !== 'approved';
  },
});
