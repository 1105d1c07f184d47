import { defineRule } from '../../../define-rule.ts';
import type { Contribution } from '../contribution.ts';

export const refusedWithoutAnswer = defineRule<Contribution>({
  code: 'contribution/refused-without-answer',
  severity: 'warning',
  path: ['answer'],
  message: {
    fr: 'Contribution écartée sans réponse. Une phrase est due à qui a pris le temps de la faire.',
    en: 'Contribution refused without an answer. A sentence is owed to whoever took the time to make it.',
  },
  holds: ({ state, answer }) => (state === 'refused' ? answer !== undefined : null),
});
