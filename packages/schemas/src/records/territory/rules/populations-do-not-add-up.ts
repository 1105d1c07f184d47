import { defineRule } from '../../../define-rule.ts';
import type { Territory } from '../territory.ts';

export const populationsDoNotAddUp = defineRule<Territory>({
  code: 'territory/populations-do-not-add-up',
  severity: 'warning',
  path: ['population', 'total'],
  message: {
    fr: 'Population totale {population.total}, mais {population.municipal} (municipale) + {population.apart} (comptée à part) font autre chose. Vérifiez que les trois sont de la même année.',
    en: 'Total population {population.total}, but {population.municipal} (municipal) + {population.apart} (counted apart) make something else. Check that all three are of the same year.',
  },
  holds: ({ population }) => {
    const { municipal, apart, total } = population ?? {};
    if (municipal === undefined || apart === undefined || total === undefined) return null;
    return municipal + apart === total;
  },
});
