import { defineRule } from '../../../define-rule.ts';
import type { NeedResponse } from '../need-response.ts';

export const reachedWithoutProof = defineRule<NeedResponse>({
  code: 'need-response/reached-without-proof',
  severity: 'warning',
  path: ['proof'],
  message: {
    fr: 'Niveau {level} atteint, sans preuve. Dites à quoi on le voit : un lieu ouvert, un exercice, un nombre.',
    en: 'Level {level} reached, with no proof. Say how it shows: a place opened, an exercise, a number.',
  },
  reference: { article: 'Projet résilience des territoires, fiche 3.1', certainty: 'read-in-the-text' },
  holds: ({ level, proof, proofUrl }) => (level > 0 ? proof !== undefined || proofUrl !== undefined : null),
});
