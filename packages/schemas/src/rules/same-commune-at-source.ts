import { defineRule, type Rule } from '../define-rule.ts';

/** `communeAtSource` is there to remember a merged commune: repeating the present code says nothing. */
export function sameCommuneAtSource(
  record: string,
): Rule<{ readonly commune: string; readonly communeAtSource?: string | undefined }> {
  return defineRule({
    code: `${record}/same-commune-at-source`,
    severity: 'info',
    path: ['communeAtSource'],
    message: {
      fr: "Le code de la source ({communeAtSource}) est celui de la commune actuelle. Laissez ce champ vide : il ne sert qu'à garder le code d'une commune qui a fusionné.",
      en: 'The code at the source ({communeAtSource}) is the one of the present commune. Leave this field out: it only keeps the code of a commune that has merged.',
    },
    holds: ({ commune, communeAtSource }) => (communeAtSource ? communeAtSource !== commune : null),
  });
}
