import { couldFollow } from '../../../codes/partial-date.ts';
import { defineRule } from '../../../define-rule.ts';
import type { Deliverable } from '../deliverable.ts';

export const aliveBeforeDelivered = defineRule<Deliverable>({
  code: 'deliverable/alive-before-delivered',
  severity: 'warning',
  path: ['aliveOn'],
  message: {
    fr: "En usage le {aliveOn}, avant d'être livré ({deliveredOn}). Vérifiez les deux dates.",
    en: 'In use on {aliveOn}, before it was delivered ({deliveredOn}). Check both dates.',
  },
  holds: ({ aliveOn, deliveredOn }) => couldFollow(aliveOn, deliveredOn),
});
