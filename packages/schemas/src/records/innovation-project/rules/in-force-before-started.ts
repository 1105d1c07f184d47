import { couldFollow } from '../../../codes/partial-date.ts';
import { defineRule } from '../../../define-rule.ts';
import type { InnovationProject } from '../innovation-project.ts';

export const inForceBeforeStarted = defineRule<InnovationProject>({
  code: 'innovation-project/in-force-before-started',
  severity: 'warning',
  path: ['inForceOn'],
  message: {
    fr: "En vigueur le {inForceOn}, avant d'avoir commencé ({startedOn}). Vérifiez les deux dates.",
    en: 'In force on {inForceOn}, before it started ({startedOn}). Check both dates.',
  },
  holds: ({ inForceOn, startedOn }) => couldFollow(inForceOn, startedOn),
});
