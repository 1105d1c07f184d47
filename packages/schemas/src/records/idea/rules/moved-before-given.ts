import { couldFollow } from '../../../codes/partial-date.ts';
import { defineRule } from '../../../define-rule.ts';
import type { Idea } from '../idea.ts';

export const movedBeforeGiven = defineRule<Idea>({
  code: 'idea/moved-before-given',
  severity: 'warning',
  path: ['stateOn'],
  message: {
    fr: "Étape atteinte le {stateOn}, avant le dépôt de l'idée ({givenOn}). Vérifiez les deux dates.",
    en: 'Step reached on {stateOn}, before the idea was given ({givenOn}). Check both dates.',
  },
  holds: ({ stateOn, givenOn }) => couldFollow(stateOn, givenOn),
});
