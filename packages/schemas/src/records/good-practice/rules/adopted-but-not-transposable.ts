import { defineRule } from '../../../define-rule.ts';
import type { GoodPractice } from '../good-practice.ts';

export const adoptedButNotTransposable = defineRule<GoodPractice>({
  code: 'good-practice/adopted-but-not-transposable',
  severity: 'warning',
  path: ['transposable'],
  message: {
    fr: "Dite non transposable, et reprise ailleurs. La reprise dit le contraire : corrigez l'un des deux.",
    en: 'Said not to be transposable, and taken up elsewhere. The adoption says otherwise: correct one of them.',
  },
  holds: ({ transposable, adoptions = [] }) =>
    transposable && adoptions.length > 0 ? transposable !== 'no' : null,
});
