import { couldFollow } from '../../../codes/partial-date.ts';
import { defineRule } from '../../../define-rule.ts';
import type { AwardEdition } from '../award-edition.ts';

export const resultsBeforeTheEnd = defineRule<AwardEdition>({
  code: 'award-edition/results-before-the-end',
  severity: 'warning',
  path: ['resultsOn'],
  message: {
    fr: 'Résultats le {resultsOn}, avant la fin des candidatures ({openUntil}). Vérifiez les deux dates.',
    en: 'Results on {resultsOn}, before applications close ({openUntil}). Check both dates.',
  },
  holds: ({ resultsOn, openUntil }) => couldFollow(resultsOn, openUntil),
});
