import { notBefore } from '../../../codes/instant.ts';
import { defineRule } from '../../../define-rule.ts';
import type { Alert } from '../alert.ts';

export const expiresBeforeIssued = defineRule<Alert>({
  code: 'alert/expires-before-issued',
  severity: 'error',
  path: ['expiresAt'],
  message: {
    fr: "Valable jusqu'au {expiresAt}, avant d'être donnée ({issuedAt}). Vérifiez les deux instants.",
    en: 'Expires at {expiresAt}, before it was issued ({issuedAt}). Check both instants.',
  },
  holds: ({ expiresAt, issuedAt }) => notBefore(expiresAt, issuedAt),
});
