import { defineRule } from '../../../define-rule.ts';
import type { Concertation } from '../concertation.ts';

function empty({ workshops }: Concertation): number {
  return workshops.findIndex(({ status, count }) => status === 'held' && count.value === 0);
}

export const heldNone = defineRule<Concertation>({
  code: 'concertation/held-none',
  severity: 'error',
  path: ['workshops'],
  at: (body) => ['workshops', empty(body), 'count', 'value'],
  message: {
    fr: 'Des ateliers dits tenus, au nombre de zéro. Corrigez le nombre, ou le statut.',
    en: 'Workshops said to be held, and none of them. Correct the count, or the status.',
  },
  holds: (body) => (body.workshops.length > 0 ? empty(body) < 0 : null),
});
