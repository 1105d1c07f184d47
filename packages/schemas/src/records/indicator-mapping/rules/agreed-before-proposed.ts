import { couldFollow } from '../../../codes/partial-date.ts';
import { defineRule } from '../../../define-rule.ts';
import type { IndicatorMapping } from '../indicator-mapping.ts';

export const agreedBeforeProposed = defineRule<IndicatorMapping>({
  code: 'indicator-mapping/agreed-before-proposed',
  severity: 'warning',
  path: ['agreedOn'],
  message: {
    fr: "Agréé le {agreedOn}, avant d'être proposé ({proposedOn}). Vérifiez les deux dates.",
    en: 'Agreed on {agreedOn}, before being proposed ({proposedOn}). Check both dates.',
  },
  holds: ({ agreedOn, proposedOn }) => couldFollow(agreedOn, proposedOn),
});
