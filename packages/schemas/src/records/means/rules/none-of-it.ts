import { defineRule } from '../../../define-rule.ts';
import type { Means } from '../means.ts';

export const noneOfIt = defineRule<Means>({
  code: 'means/none-of-it',
  severity: 'info',
  path: ['quantity'],
  message: {
    fr: "Quantité nulle : le moyen n'est plus là. Gardez la fiche pour mémoire, ou retirez-la du plan.",
    en: 'Quantity of zero: the resource is no longer there. Keep the record as a memory, or take it out of the plan.',
  },
  holds: ({ quantity }) => quantity > 0,
});
