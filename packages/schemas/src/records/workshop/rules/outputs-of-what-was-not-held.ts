import { defineRule } from '../../../define-rule.ts';
import type { Workshop } from '../workshop.ts';

export const outputsOfWhatWasNotHeld = defineRule<Workshop>({
  code: 'workshop/outputs-of-what-was-not-held',
  severity: 'warning',
  path: ['outputs'],
  message: {
    fr: "Un atelier qui n'est pas tenu n'a rien produit. Passez son statut à « tenu », ou retirez ce qui en serait sorti.",
    en: 'A workshop that was not held produced nothing. Set its status to held, or remove its outputs.',
  },
  holds: ({ status, outputs = [] }) => (outputs.length > 0 ? status === 'held' : null),
});
