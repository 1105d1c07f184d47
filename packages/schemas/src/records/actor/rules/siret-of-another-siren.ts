import { defineRule } from '../../../define-rule.ts';
import type { Actor } from '../actor.ts';

export const siretOfAnotherSiren = defineRule<Actor>({
  code: 'actor/siret-of-another-siren',
  severity: 'error',
  path: ['siret'],
  message: {
    fr: "Le SIRET {siret} n'est pas un établissement du SIREN {siren} : un SIRET commence par le SIREN. Corrigez l'un des deux.",
    en: 'The SIRET {siret} is not a place of the SIREN {siren}: a SIRET starts with its SIREN. Correct one of the two.',
  },
  holds: ({ siren, siret }) => (siren && siret ? siret.startsWith(siren) : null),
});
