import { defineRule } from '../../../define-rule.ts';
import type { IndicatorMapping } from '../indicator-mapping.ts';

export const matchWithoutLoss = defineRule<IndicatorMapping>({
  code: 'indicator-mapping/match-without-loss',
  severity: 'info',
  path: ['lost'],
  message: {
    fr: "La correspondance n'est pas exacte et l'on ne dit pas ce qui se perd. Une phrase suffit, et évite de comparer ce qui ne se compare pas.",
    en: 'The mapping is not exact and does not say what is lost. A sentence is enough, and keeps people from comparing what cannot be compared.',
  },
  holds: ({ match, lost }) => (match === 'exact' ? null : lost !== undefined),
});
