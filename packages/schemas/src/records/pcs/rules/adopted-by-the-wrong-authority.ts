import { defineRule } from '../../../define-rule.ts';
import type { Pcs } from '../pcs.ts';

/** INSEE code of Paris — INSEE, code officiel géographique */
const PARIS = '75056';

export const adoptedByTheWrongAuthority = defineRule<Pcs>({
  code: 'pcs/adopted-by-the-wrong-authority',
  severity: 'warning',
  path: ['adoptedBy'],
  message: {
    fr: "Plan de {commune} arrêté par {adoptedBy} : à Paris (75056) c'est le préfet de police, ailleurs le maire. Vérifiez qui a signé l'arrêté.",
    en: 'Plan of {commune} adopted by {adoptedBy}: in Paris (75056) it is the prefect of police, elsewhere the mayor. Check who signed.',
  },
  reference: { article: 'CSI L731-3 II', certainty: 'read-in-the-text' },
  holds: ({ commune, adoptedBy }) =>
    adoptedBy ? (adoptedBy === 'prefet-de-police') === (commune === PARIS) : null,
});
