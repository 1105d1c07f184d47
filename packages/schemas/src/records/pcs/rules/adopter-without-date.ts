import { defineRule } from '../../../define-rule.ts';
import type { Pcs } from '../pcs.ts';

export const adopterWithoutDate = defineRule<Pcs>({
  code: 'pcs/adopter-without-date',
  severity: 'warning',
  path: ['adoptedOn'],
  message: {
    fr: "Le plan est dit arrêté par {adoptedBy}, sans date. Sans date d'arrêté, aucun délai ne peut être calculé : une année seule suffit.",
    en: 'The plan is said to be adopted by {adoptedBy}, with no date. Without a date no delay can be computed: a year alone is enough.',
  },
  holds: ({ adoptedBy, adoptedOn }) => (adoptedBy ? adoptedOn !== undefined : null),
});
