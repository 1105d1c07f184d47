import { defineRule } from '../../../define-rule.ts';
import type { Exercise } from '../exercise.ts';

export const playedWithoutPlan = defineRule<Exercise>({
  code: 'exercise/played-without-plan',
  severity: 'info',
  path: ['pcs'],
  message: {
    fr: "Cet exercice n'est rattaché à aucun plan : il ne pourra compter pour le délai de cinq ans d'aucune commune. Ajoutez le PCS ou le PICS.",
    en: 'This exercise is attached to no plan: it will count for the five-year delay of no commune. Add the PCS or the PICS.',
  },
  holds: ({ pcs, pics }) => pcs !== undefined || pics !== undefined,
});
