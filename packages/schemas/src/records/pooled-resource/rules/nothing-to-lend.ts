import { defineRule } from '../../../define-rule.ts';
import type { PooledResource } from '../pooled-resource.ts';

export const nothingToLend = defineRule<PooledResource>({
  code: 'pooled-resource/nothing-to-lend',
  severity: 'warning',
  path: ['quantity'],
  message: {
    fr: "Rien à prêter : la quantité est nulle. Retirez l'offre, ou laissez la quantité de côté si elle n'a pas de sens.",
    en: 'Nothing to lend: the quantity is zero. Withdraw the offer, or leave the quantity out when it makes no sense.',
  },
  holds: ({ quantity }) => (quantity === undefined ? null : quantity > 0),
});
