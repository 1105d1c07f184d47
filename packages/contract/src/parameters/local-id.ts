import { isLocalId } from '@maillage/schemas';
import type { Parameter } from './parameter.ts';

/** The last part of a record's id, as in its address. */
export const localIdParameter: Parameter<string> = {
  description: { fr: "Dernière partie de l'identifiant de la fiche", en: "Last part of the record's id" },
  expected: {
    fr: 'des lettres, chiffres, points, tirets ou tildes (128 au plus)',
    en: 'letters, digits, dots, dashes or tildes (128 at most)',
  },
  example: '0198a3c2-7d10-7c31-9d5e-3f1f8f3f0c11',
  schema: { type: 'string', pattern: '^[A-Za-z0-9][A-Za-z0-9._~-]{0,127}$' },
  read: (text) => (isLocalId(text) ? text : undefined),
};
