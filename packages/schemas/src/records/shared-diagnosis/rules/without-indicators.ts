import { defineRule } from '../../../define-rule.ts';
import type { SharedDiagnosis } from '../shared-diagnosis.ts';

export const withoutIndicators = defineRule<SharedDiagnosis>({
  code: 'shared-diagnosis/without-indicators',
  severity: 'info',
  path: ['indicators'],
  message: {
    fr: "Aucun indicateur n'est tiré de ce diagnostic : la veille n'aura rien à suivre.",
    en: 'No indicator is drawn from this diagnosis: the watch will have nothing to follow.',
  },
  reference: { article: 'Projet résilience des territoires, fiche 1.2', certainty: 'read-in-the-text' },
  holds: ({ indicators }) => (indicators ? indicators.length > 0 : null),
});
