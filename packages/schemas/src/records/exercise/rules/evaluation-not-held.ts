import { defineRule } from '../../../define-rule.ts';
import type { Exercise } from '../exercise.ts';

export const evaluationNotHeld = defineRule<Exercise>({
  code: 'exercise/evaluation-not-held',
  severity: 'warning',
  path: ['evaluation'],
  message: {
    fr: "Un exercice qui n'a pas eu lieu ne vaut pas évaluation. Passez son statut à « tenu », ou retirez l'évaluation.",
    en: 'An exercise that was not held does not count as an evaluation. Set its status to held, or remove the evaluation.',
  },
  reference: { article: 'CSI R731-8 III', certainty: 'read-in-the-text' },
  holds: ({ evaluation, status }) => (evaluation ? status === 'held' : null),
});
