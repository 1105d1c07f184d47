import { defineRule } from '../../../define-rule.ts';
import type { Ort } from '../ort.ts';

/** colleges that sit on every steering committee — resilience project, sheet 1.1 */
const EXPECTED = ['state', 'local-authority', 'citizen'] as const;

export const collegeMissing = defineRule<Ort>({
  code: 'ort/college-missing',
  severity: 'warning',
  path: ['steering'],
  message: {
    fr: "Le comité de pilotage réunit l'État, les collectivités et les citoyens : l'un des trois manque. Complétez la liste si ce n'est qu'un oubli.",
    en: 'The steering committee gathers the State, local authorities and citizens: one of the three is missing. Complete the list if it is only an omission.',
  },
  reference: { article: 'Projet résilience des territoires, fiche 1.1', certainty: 'read-in-the-text' },
  holds: ({ steering }) =>
    steering ? EXPECTED.every((college) => steering.some((seat) => seat.college === college)) : null,
});
