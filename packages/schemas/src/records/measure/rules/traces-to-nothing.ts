import { defineRule } from '../../../define-rule.ts';
import type { Measure } from '../measure.ts';

export const tracesToNothing = defineRule<Measure>({
  code: 'measure/traces-to-nothing',
  severity: 'error',
  path: ['contributions'],
  message: {
    fr: "Cette mesure dit venir de contributions et n'en cite aucune. Citez-les, ou donnez sa vraie origine : la feuille de route est « directement basée sur la synthèse ».",
    en: 'This measure says it comes from contributions and cites none. Cite them, or give its real origin: the roadmap is "directly based on the synthesis".',
  },
  reference: { article: 'Concertation du Pas-de-Calais', certainty: 'read-in-the-text' },
  holds: ({ origin, contributions = [] }) => (origin === 'contributions' ? contributions.length > 0 : null),
});
