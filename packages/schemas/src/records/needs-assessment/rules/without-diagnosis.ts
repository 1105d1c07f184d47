import { defineRule } from '../../../define-rule.ts';
import type { NeedsAssessment } from '../needs-assessment.ts';

export const withoutDiagnosis = defineRule<NeedsAssessment>({
  code: 'needs-assessment/without-diagnosis',
  severity: 'warning',
  path: ['diagnosis'],
  message: {
    fr: 'État des lieux sans diagnostic : les besoins doivent en venir. Ajoutez son identifiant.',
    en: 'Assessment without a diagnosis: needs must come from one. Add its identifier.',
  },
  reference: { article: 'Projet résilience des territoires, fiche 3.1', certainty: 'read-in-the-text' },
  holds: ({ diagnosis }) => diagnosis !== undefined,
});
