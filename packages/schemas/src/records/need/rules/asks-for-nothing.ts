import { defineRule } from '../../../define-rule.ts';
import type { Need } from '../need.ts';

export const asksForNothing = defineRule<Need>({
  code: 'need/asks-for-nothing',
  severity: 'warning',
  path: ['level'],
  message: {
    fr: "Un besoin de niveau zéro ne demande rien. S'il n'est plus là, fermez-le par sa fin de validité.",
    en: 'A need of level zero asks for nothing. If it is gone, end its validity.',
  },
  holds: ({ level }) => level > 0,
});
