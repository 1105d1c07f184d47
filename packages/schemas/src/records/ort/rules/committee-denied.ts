import { defineRule } from '../../../define-rule.ts';
import type { Ort } from '../ort.ts';

export const committeeDenied = defineRule<Ort>({
  code: 'ort/committee-denied',
  severity: 'warning',
  path: ['nationalCommittee'],
  message: {
    fr: "L'observatoire nomme son comité de suivi ({followUpCommittee}) et dit n'y être pas relié. Corrigez l'un des deux.",
    en: 'The observatory names its follow-up committee ({followUpCommittee}) and says it is not connected to it. Correct one of the two.',
  },
  reference: { article: 'Projet résilience des territoires, fiche 1.1', certainty: 'read-in-the-text' },
  holds: ({ nationalCommittee, followUpCommittee }) =>
    nationalCommittee === undefined || followUpCommittee === undefined ? null : nationalCommittee,
});
