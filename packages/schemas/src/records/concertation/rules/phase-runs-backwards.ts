import { defineRule } from '../../../define-rule.ts';
import type { Concertation } from '../concertation.ts';

function reversed({ phases }: Concertation): number {
  return phases.findIndex(({ period }) => {
    const [from = '..', to = '..'] = period?.split('/') ?? [];
    return from !== '..' && to !== '..' && to < from;
  });
}

export const phaseRunsBackwards = defineRule<Concertation>({
  code: 'concertation/phase-runs-backwards',
  severity: 'error',
  path: ['phases'],
  at: (body) => ['phases', reversed(body), 'period'],
  message: {
    fr: "La phase {found} finit avant d'avoir commencé. Les deux jours sont sans doute inversés.",
    en: 'The phase {found} ends before it starts. The two days are probably swapped.',
  },
  holds: (body) => (body.phases.length > 0 ? reversed(body) < 0 : null),
});
