import { defineRule } from '../../../define-rule.ts';
import type { GoodPractice } from '../good-practice.ts';

export const attachedToNothing = defineRule<GoodPractice>({
  code: 'good-practice/attached-to-nothing',
  severity: 'warning',
  path: ['ort'],
  message: {
    fr: "Cette pratique n'est rattachée ni à un PCS ni à un observatoire : ajoutez l'un des deux.",
    en: 'This practice is attached neither to a PCS nor to an observatory: add one of them.',
  },
  reference: { article: 'Projet résilience des territoires, fiche 2.1', certainty: 'read-in-the-text' },
  holds: ({ pcs, ort }) => pcs !== undefined || ort !== undefined,
});
