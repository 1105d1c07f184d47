import { defineRule } from '../../../define-rule.ts';
import type { Synthesis } from '../synthesis.ts';

function groundless({ points }: Synthesis): number {
  return points.findIndex(({ contributions = [] }) => contributions.length === 0);
}

export const pointFromNowhere = defineRule<Synthesis>({
  code: 'synthesis/point-from-nowhere',
  severity: 'info',
  path: ['points'],
  at: (body) => ['points', groundless(body)],
  message: {
    fr: "Un point de la synthèse ne cite aucune contribution : d'où vient-il ?",
    en: 'A point of the synthesis cites no contribution: where does it come from?',
  },
  holds: (body) => (body.points.length > 0 ? groundless(body) < 0 : null),
});
