import { defineRule } from '../../../define-rule.ts';
import type { Concertation } from '../concertation.ts';

function disagreeing({ workshops }: Concertation): number {
  return workshops.findIndex(({ status, count }) => (status === 'held') !== (count.status === 'realised'));
}

export const workshopStatusDisagrees = defineRule<Concertation>({
  code: 'concertation/workshop-status-disagrees',
  severity: 'warning',
  path: ['workshops'],
  at: (body) => ['workshops', disagreeing(body), 'count', 'status'],
  message: {
    fr: "Le nombre d'ateliers pour ce public est dit réalisé alors que les ateliers ne sont pas tenus, ou l'inverse. Accordez le statut de l'atelier et celui du nombre.",
    en: 'The number of workshops for this audience is said to be realised while they are not held, or the reverse. Make the status of the workshop and that of the count agree.',
  },
  holds: (body) => (body.workshops.length > 0 ? disagreeing(body) < 0 : null),
});
