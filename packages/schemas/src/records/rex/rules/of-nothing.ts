import { defineRule } from '../../../define-rule.ts';
import type { Rex } from '../rex.ts';

export const ofNothing = defineRule<Rex>({
  code: 'rex/of-nothing',
  severity: 'warning',
  path: ['exercise'],
  message: {
    fr: "Ce retour d'expérience n'est rattaché ni à un exercice ni à une activation du plan. Ajoutez l'un des deux : il prouve que le devoir est rempli.",
    en: 'This report is attached neither to an exercise nor to an activation of the plan. Add one of them: it proves that the duty is met.',
  },
  holds: ({ exercise, activation }) => exercise !== undefined || activation !== undefined,
});
