import { defineRule } from '../../../define-rule.ts';
import type { GoodPractice } from '../good-practice.ts';

export const resultsWithoutProof = defineRule<GoodPractice>({
  code: 'good-practice/results-without-proof',
  severity: 'info',
  path: ['proofs'],
  message: {
    fr: "Des résultats sans preuve : celui qui voudra reprendre la pratique n'aura que votre parole. Ajoutez un lien, une mesure, un témoin.",
    en: 'Results without proof: whoever wants to take the practice up will have only your word. Add a link, a measure, a witness.',
  },
  reference: { article: 'Projet résilience des territoires, fiche 2.1', certainty: 'read-in-the-text' },
  holds: ({ results = [], proofs = [] }) => (results.length > 0 ? proofs.length > 0 : null),
});
