import { aboutPcs } from '../about-plan.ts';
import { findExercise } from '../clocks/exercise.ts';
import { defineLegalRule } from '../define-legal-rule.ts';

/** Was the plan practised within five years: its own exercise, the EPCI's, or a real use, which replaces one? */
export const pcs20Practised = defineLegalRule({
  id: 'PCS-20',
  level: 'commune',
  label: {
    fr: 'Exercice ou emploi réel depuis moins de cinq ans',
    en: 'Exercise or real use within five years',
  },
  reference: { article: 'CSI L731-3, D731-9, D731-10', certainty: 'secondary-source' },
  since: '2021-11-27',
  find: (dossier, on, settings) =>
    aboutPcs(dossier, on, (plan) => findExercise(plan, { dossier, on, settings })),
});
