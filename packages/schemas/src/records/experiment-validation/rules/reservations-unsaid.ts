import { defineRule } from '../../../define-rule.ts';
import type { ExperimentValidation } from '../experiment-validation.ts';

export const reservationsUnsaid = defineRule<ExperimentValidation>({
  code: 'experiment-validation/reservations-unsaid',
  severity: 'warning',
  path: ['reservations'],
  message: {
    fr: "Validée avec réserves, sans dire lesquelles. Celui qui reprendra l'expérimentation doit les connaître.",
    en: 'Validated with reservations, without saying which. Whoever takes the experiment up must know them.',
  },
  holds: ({ verdict, reservations = [] }) =>
    verdict === 'with-reservations' ? reservations.length > 0 : null,
});
