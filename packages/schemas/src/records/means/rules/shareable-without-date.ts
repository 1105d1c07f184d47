import { defineRule } from '../../../define-rule.ts';
import type { Means } from '../means.ts';

export const shareableWithoutDate = defineRule<Means>({
  code: 'means/shareable-without-date',
  severity: 'warning',
  path: ['confirmedOn'],
  message: {
    fr: "« {name} » est dit mutualisable, sans date de confirmation. Un voisin ne peut pas compter sur un moyen dont nul ne sait s'il existe encore : confirmez-le.",
    en: '"{name}" is said to be shareable, with no date of confirmation. A neighbour cannot count on a resource that may no longer exist: confirm it.',
  },
  reference: { article: 'Projet résilience des territoires, fiche 1.3', certainty: 'read-in-the-text' },
  holds: ({ shareable, confirmedOn }) => (shareable ? confirmedOn !== undefined : null),
});
