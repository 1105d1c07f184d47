import { defineRule } from '../../../define-rule.ts';
import type { ResearchProject } from '../research-project.ts';

export const actionWithoutExperiment = defineRule<ResearchProject>({
  code: 'research-project/action-without-experiment',
  severity: 'info',
  path: ['experiments'],
  message: {
    fr: "Recherche sans expérimentation : la fiche 2.4 la veut attachée au terrain. Ajoutez le projet qu'elle suit.",
    en: 'Research without experiment: sheet 2.4 wants it attached to the field. Add the project it follows.',
  },
  reference: { article: 'Projet résilience des territoires, fiche 2.4', certainty: 'read-in-the-text' },
  holds: ({ experiments }) => (experiments ? experiments.length > 0 : null),
});
