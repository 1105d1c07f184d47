import { defineRule } from '../../../define-rule.ts';
import type { Gap } from '../gap.ts';

export const reachedByNobody = defineRule<Gap>({
  code: 'gap/reached-by-nobody',
  severity: 'warning',
  path: ['responses'],
  message: {
    fr: 'Niveau {reached} atteint, et aucune réponse comptée. Ajoutez les réponses, ou mettez zéro.',
    en: 'Level {reached} reached, and no response counted. Add the responses, or write zero.',
  },
  holds: ({ reached, responses }) => (reached > 0 && responses ? responses.length > 0 : null),
});
