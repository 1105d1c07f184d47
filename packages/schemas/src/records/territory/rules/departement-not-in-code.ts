import { departementOf } from '../../../codes/commune.ts';
import { defineRule } from '../../../define-rule.ts';
import type { Territory } from '../territory.ts';

export const departementNotInCode = defineRule<Territory>({
  code: 'territory/departement-not-in-code',
  severity: 'warning',
  path: ['parents'],
  message: {
    fr: 'Le code de commune {code} ne commence pas par celui de son département. Vérifiez le parent ; si la commune a changé de département en gardant son code, ignorez cet avertissement.',
    en: 'The commune code {code} does not start with the one of its département. Check the parent; if the commune changed département and kept its code, ignore this warning.',
  },
  holds: ({ level, code, parents }) => {
    const departements = parents.filter((parent) => parent.level === 'departement');
    if (level !== 'commune' || departements.length === 0) return null;
    return departements.every((departement) => departement.code === departementOf(code));
  },
});
