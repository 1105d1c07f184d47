import { defineRule } from '../../../define-rule.ts';
import type { Shelter } from '../shelter.ts';

export const lodgingWithoutBeds = defineRule<Shelter>({
  code: 'shelter/lodging-without-beds',
  severity: 'warning',
  path: ['beds'],
  message: {
    fr: "Lieu d'hébergement sans place couchée. Comptez les lits de camp qui y tiennent, ou dites « accueil de jour ».",
    en: 'Lodging with no place to lie down. Count the camp beds that fit, or say "day reception".',
  },
  holds: ({ kind, beds }) => (kind === 'lodging' ? beds !== undefined && beds > 0 : null),
});
