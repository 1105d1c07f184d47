import { defineRule } from '../../../define-rule.ts';
import type { AwardEdition } from '../award-edition.ts';

export const weightless = defineRule<AwardEdition>({
  code: 'award-edition/weightless',
  severity: 'error',
  path: ['criteria'],
  message: {
    fr: "Aucun critère n'a de poids : la note ne pourra pas être calculée. Donnez un poids à l'un d'eux au moins.",
    en: 'No criterion has a weight: the score cannot be computed. Give one of them a weight at least.',
  },
  holds: ({ criteria }) => (criteria ? criteria.some(({ weight }) => weight > 0) : null),
});
