import { notBefore } from '../../../codes/instant.ts';
import { defineRule } from '../../../define-rule.ts';
import type { Signal } from '../signal.ts';

export const receivedBeforeObserved = defineRule<Signal>({
  code: 'signal/received-before-observed',
  severity: 'error',
  path: ['receivedAt'],
  message: {
    fr: "Reçu le {receivedAt}, avant d'avoir été observé ({observedAt}). Vérifiez les deux instants et leur décalage horaire.",
    en: 'Received at {receivedAt}, before it was observed ({observedAt}). Check both instants and their offset.',
  },
  holds: ({ receivedAt, observedAt }) => notBefore(receivedAt, observedAt),
});
