import { defineRule } from '../../../define-rule.ts';
import type { WatchProcess } from '../watch-process.ts';

export const noDecision = defineRule<WatchProcess>({
  code: 'watch-process/no-decision',
  severity: 'warning',
  path: ['steps'],
  message: {
    fr: "Ce process va du signal à l'alerte sans dire qui décide. Ajoutez l'étape de décision : c'est vers elle que le délai se mesure.",
    en: 'This process goes from signal to alert and does not say who decides. Add the decision step: the delay is measured to it.',
  },
  reference: { article: 'Projet résilience des territoires, fiche 1.4', certainty: 'read-in-the-text' },
  holds: ({ steps }) => steps.some(({ kind }) => kind === 'decision'),
});
