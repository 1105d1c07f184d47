import { defineRule } from '../../../define-rule.ts';
import type { SharedDiagnosis } from '../shared-diagnosis.ts';

export const ofOneActor = defineRule<SharedDiagnosis>({
  code: 'shared-diagnosis/of-one-actor',
  severity: 'warning',
  path: ['actors'],
  message: {
    fr: "Un diagnostic établi par un seul acteur n'est pas partagé. Ajoutez les autres, ou décrivez-le comme le sien.",
    en: "A diagnosis drawn up by one actor is not shared. Add the others, or describe it as that actor's own.",
  },
  reference: { article: 'Projet résilience des territoires, fiche 1.2', certainty: 'read-in-the-text' },
  holds: ({ actors }) => actors.length > 1,
});
