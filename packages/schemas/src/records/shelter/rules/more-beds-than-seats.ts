import { defineRule } from '../../../define-rule.ts';
import type { Shelter } from '../shelter.ts';

export const moreBedsThanSeats = defineRule<Shelter>({
  code: 'shelter/more-beds-than-seats',
  severity: 'warning',
  path: ['beds'],
  message: {
    fr: 'Plus de places couchées ({beds}) que de places assises ({seats}) : une personne couchée prend plus de place. Les deux nombres sont sans doute inversés.',
    en: 'More lying places ({beds}) than seats ({seats}): a person lying takes more room. The two numbers are probably swapped.',
  },
  holds: ({ seats, beds }) => (seats === undefined || beds === undefined ? null : beds <= seats),
});
