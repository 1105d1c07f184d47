import { aboutPcs } from '../about-plan.ts';
import { findEvaluation } from '../clocks/evaluation.ts';
import { defineLegalRule } from '../define-legal-rule.ts';

/** Was the operational character of the plan evaluated within five years? */
export const pcs19Evaluated = defineLegalRule({
  id: 'PCS-19',
  level: 'commune',
  label: {
    fr: 'Caractère opérationnel évalué depuis moins de cinq ans',
    en: 'Operational character evaluated within five years',
  },
  reference: { article: 'CSI R731-8 III', certainty: 'read-in-the-text' },
  since: '2022-06-22',
  find: (dossier, on, settings) =>
    aboutPcs(dossier, on, (plan) => findEvaluation(plan, { dossier, on, settings })),
});
