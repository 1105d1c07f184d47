import { defineRule } from '../../../define-rule.ts';
import type { Lever } from '../lever.ts';

export const compassWithoutPrinciple = defineRule<Lever>({
  code: 'lever/compass-without-principle',
  severity: 'info',
  path: ['broader'],
  message: {
    fr: "Un levier de la boussole tient à l'un de ses six principes. Ajoutez l'identifiant du principe.",
    en: 'A lever of the compass belongs to one of its six principles. Add the identifier of the principle.',
  },
  reference: { article: 'Boussole de la résilience, Cerema', certainty: 'secondary-source' },
  holds: ({ referential, broader }) => (referential === 'compass-lever' ? broader !== undefined : null),
});
