import type { Text } from '@maillage/schemas';

/** How indicators are introduced and hedged. */
export const indicatorWords = {
  unsaid: { fr: 'Ne peut pas être dit', en: 'Cannot be said' },
  unknown: { fr: 'Inconnu', en: 'Unknown' },
  between: { fr: 'entre {lower} et {upper}', en: 'between {lower} and {upper}' },
  cannotSay: { fr: 'Ce que cet indicateur ne dit pas', en: 'What this indicator does not say' },
  how: { fr: 'Méthode, références, preuves', en: 'Method, references, evidence' },
  measures: { fr: 'Ce qu’il mesure', en: 'What it measures' },
  used: { fr: 'Ce qui a été compté', en: 'What was counted' },
  missing: { fr: 'Ce qui manque', en: 'What is missing' },
  references: { fr: 'Références', en: 'References' },
  version: { fr: 'méthode {version}', en: 'method {version}' },
} as const satisfies Record<string, Text>;

/** Why a value cannot be said, by the reason that the indicator gives. */
export const WHY_LABELS: Readonly<Record<string, Text>> = {
  unknown: { fr: 'données manquantes', en: 'data missing' },
  'not-collected': { fr: 'données non recueillies', en: 'data not collected' },
  suppressed: { fr: 'trop peu de cas pour les publier', en: 'too few cases to publish' },
  'not-applicable': { fr: 'ne s’applique pas ici', en: 'does not apply here' },
  'zero-variance': { fr: 'toutes les valeurs sont égales', en: 'all values are equal' },
  'below-availability': { fr: 'trop de données manquantes', en: 'too much data missing' },
};
