import { defineRule } from '../../../define-rule.ts';
import type { InnovationProject } from '../innovation-project.ts';

export const awardedWithoutPrize = defineRule<InnovationProject>({
  code: 'innovation-project/awarded-without-prize',
  severity: 'warning',
  path: ['prize'],
  message: {
    fr: "Projet dit lauréat, sans dire de quel prix. Ajoutez-le, ou gardez le stade d'avant.",
    en: 'Project said to be awarded, without saying which prize. Add it, or keep the stage before.',
  },
  holds: ({ stage, prize }) => (stage === 'awarded' ? prize !== undefined : null),
});
