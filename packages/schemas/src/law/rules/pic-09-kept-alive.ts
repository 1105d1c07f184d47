import { aboutPics } from '../about-plan.ts';
import { findEvaluation } from '../clocks/evaluation.ts';
import { findExercise } from '../clocks/exercise.ts';
import { joinFindings } from '../clocks/join.ts';
import { findRevision } from '../clocks/revision.ts';
import { defineLegalRule } from '../define-legal-rule.ts';

/** Is the PICS revised, evaluated and practised within five years each? Three clocks, the worst one answers. */
export const pic09KeptAlive = defineLegalRule({
  id: 'PIC-09',
  level: 'epci',
  label: {
    fr: 'PICS révisé, évalué et exercé depuis moins de cinq ans',
    en: 'PICS revised, evaluated and practised within five years',
  },
  reference: {
    article: 'CSI R731-8, L731-4',
    certainty: 'secondary-source',
    note: "R731-8 lu dans le texte ; l'exercice vient d'une source secondaire",
  },
  since: '2022-06-22',
  find: (dossier, on, settings) =>
    aboutPics(dossier, on, (plan) =>
      joinFindings([
        findRevision(plan, { dossier, on, settings }),
        findEvaluation(plan, { dossier, on, settings }),
        findExercise(plan, { dossier, on, settings }),
      ]),
    ),
});
