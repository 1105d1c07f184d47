import { territoryRef } from '../../../codes/territory-ref.ts';
import { defineRule } from '../../../define-rule.ts';
import type { Territory } from '../territory.ts';

export const codeNotOfLevel = defineRule<Territory>({
  code: 'territory/code-not-of-level',
  severity: 'error',
  path: ['code'],
  message: {
    fr: "« {code} » n'est pas un code de niveau {level}. Vérifiez le niveau ou le code : 62225 pour une commune, 200069037 (SIREN) pour une intercommunalité, 625 pour un arrondissement, 62 pour un département, 32 pour une région, FR pour le pays.",
    en: 'The code {code} is not one of level {level}. Check the level or the code: 62225 for a commune, 200069037 (SIREN) for an intercommunality, 625 for an arrondissement, 62 for a département, 32 for a région, FR for the country.',
  },
  holds: ({ level, code }) => territoryRef.safeParse({ level, code }).success,
});
