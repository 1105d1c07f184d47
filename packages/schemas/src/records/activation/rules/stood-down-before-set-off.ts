import { notBefore } from '../../../codes/instant.ts';
import { defineRule } from '../../../define-rule.ts';
import type { Activation } from '../activation.ts';

export const stoodDownBeforeSetOff = defineRule<Activation>({
  code: 'activation/stood-down-before-set-off',
  severity: 'error',
  path: ['endedAt'],
  message: {
    fr: 'Plan levé le {endedAt}, avant sa mise en œuvre ({startedAt}). Vérifiez les deux instants et leur décalage horaire.',
    en: 'Plan stood down at {endedAt}, before it was set off ({startedAt}). Check both instants and their offset.',
  },
  holds: ({ endedAt, startedAt }) => notBefore(endedAt, startedAt),
});
