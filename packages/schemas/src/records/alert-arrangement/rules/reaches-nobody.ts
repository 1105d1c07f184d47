import { defineRule } from '../../../define-rule.ts';
import type { AlertArrangement } from '../alert-arrangement.ts';

export const reachesNobody = defineRule<AlertArrangement>({
  code: 'alert-arrangement/reaches-nobody',
  severity: 'warning',
  path: ['reach'],
  message: {
    fr: "Ce moyen d'alerte n'atteint personne. Un moyen qui ne sert pas est à retirer ; une part inconnue se laisse de côté.",
    en: 'This alert arrangement reaches nobody. One that is of no use is to be removed; an unknown share is left out.',
  },
  holds: ({ reach }) => (reach === undefined ? null : reach > 0),
});
