import { defineRule } from '../../../define-rule.ts';
import type { AwardResult } from '../award-result.ts';

export const winnerNotFirst = defineRule<AwardResult>({
  code: 'award-result/winner-not-first',
  severity: 'info',
  path: ['rank'],
  message: {
    fr: 'Lauréat au rang {rank}. Cela arrive quand il y a plusieurs lauréats ; sinon, vérifiez le rang.',
    en: 'Winner ranked {rank}. It happens when there are several winners; otherwise check the rank.',
  },
  holds: ({ outcome, rank }) => (outcome === 'winner' && rank !== undefined ? rank === 1 : null),
});
