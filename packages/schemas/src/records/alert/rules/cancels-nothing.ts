import { defineRule } from '../../../define-rule.ts';
import type { Alert } from '../alert.ts';

export const cancelsNothing = defineRule<Alert>({
  code: 'alert/cancels-nothing',
  severity: 'warning',
  path: ['replaces'],
  message: {
    fr: 'Une levée ou une mise à jour dit quelle alerte elle remplace. Ajoutez son identifiant.',
    en: 'A cancellation or an update says which alert it replaces. Add its identifier.',
  },
  holds: ({ messageType, replaces }) =>
    messageType === 'cancel' || messageType === 'update' ? replaces !== undefined : null,
});
