import type { Text } from '@maillage/schemas';

/** How the origin of data is told. */
export const sourceWords = {
  source: { fr: 'Source', en: 'Source' },
  sources: { fr: 'Sources', en: 'Sources' },
  edition: { fr: 'édition :', en: 'edition:' },
  noDate: { fr: 'date de l’édition non donnée', en: 'date of the edition not given' },
} as const satisfies Record<string, Text>;
