import { defineRule } from '../../../define-rule.ts';
import type { TrainingLabel } from '../training-label.ts';

export const withoutValidation = defineRule<TrainingLabel>({
  code: 'training-label/without-validation',
  severity: 'warning',
  path: ['validation'],
  message: {
    fr: "Label donné sans validation : une unité de recherche valide l'expérimentation avant qu'elle ne donne un label. Ajoutez son identifiant.",
    en: 'Label given with no validation: a research unit validates the experiment before it labels a training. Add its identifier.',
  },
  reference: { article: 'Projet résilience des territoires, fiche 2.4', certainty: 'read-in-the-text' },
  holds: ({ validation }) => validation !== undefined,
});
