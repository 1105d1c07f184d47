import { defineRule } from '../../../define-rule.ts';
import type { Gap } from '../gap.ts';

export const doesNotSubtract = defineRule<Gap>({
  code: 'gap/does-not-subtract',
  severity: 'error',
  path: ['gap'],
  message: {
    fr: "Écart {gap} pour un niveau demandé de {needed} et atteint de {reached} : l'écart est leur différence.",
    en: 'Gap of {gap} for a level needed of {needed} and reached of {reached}: the gap is their difference.',
  },
  reference: { article: 'axe 3, objectif 1', certainty: 'read-in-the-text' },
  holds: ({ gap, needed, reached }) => gap === needed - reached,
});
