import { notBefore } from '../../../codes/instant.ts';
import { defineRule } from '../../../define-rule.ts';
import type { Decision } from '../decision.ts';

export const takenBeforeInformed = defineRule<Decision>({
  code: 'decision/taken-before-informed',
  severity: 'error',
  path: ['takenAt'],
  message: {
    fr: 'Décision prise le {takenAt}, avant que le décideur soit informé ({informedAt}). Vérifiez les deux instants et leur décalage horaire.',
    en: 'Decision taken at {takenAt}, before the decider was informed ({informedAt}). Check both instants and their offset.',
  },
  holds: ({ takenAt, informedAt }) => notBefore(takenAt, informedAt),
});
