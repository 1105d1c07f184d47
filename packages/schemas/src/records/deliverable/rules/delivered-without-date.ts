import { defineRule } from '../../../define-rule.ts';
import type { Deliverable } from '../deliverable.ts';

export const deliveredWithoutDate = defineRule<Deliverable>({
  code: 'deliverable/delivered-without-date',
  severity: 'warning',
  path: ['deliveredOn'],
  message: {
    fr: "Livrable dit livré, sans date : on ne saura pas s'il vit encore à douze mois.",
    en: 'Deliverable said to be delivered, with no date: nobody will know whether it is still alive at twelve months.',
  },
  holds: ({ status, deliveredOn }) => (status === 'delivered' ? deliveredOn !== undefined : null),
});
