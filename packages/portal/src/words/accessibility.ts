import type { Text } from '@maillage/schemas';

/** The statement of accessibility. */
export const accessibilityWords = {
  title: { fr: 'Déclaration d’accessibilité', en: 'Accessibility statement' },
  lead: {
    fr: 'Ces pages visent le niveau AA du RGAA 4.1 (WCAG 2.1). Elles n’ont pas été auditées par un tiers : elles sont dites partiellement conformes, faute de preuve.',
    en: 'These pages aim at level AA of RGAA 4.1 (WCAG 2.1). No third party has audited them: they are said to be partially compliant, for want of proof.',
  },
  done: { fr: 'Ce qui est fait', en: 'What is done' },
  limits: { fr: 'Ce qui reste', en: 'What remains' },
  contact: { fr: 'Signaler un obstacle', en: 'Report an obstacle' },
  contactLead: {
    fr: 'Écrivez à qui tient ce nœud, ou ouvrez une demande dans le dépôt du projet : un obstacle est un défaut.',
    en: 'Write to whoever runs this node, or open an issue in the repository of the project: an obstacle is a defect.',
  },
} as const satisfies Record<string, Text>;

/** What is done, one sentence each. */
export const DONE: readonly Text[] = [
  {
    fr: 'Lisibles sans script, au clavier seul, sans couleur, sur un écran de 320 pixels et à l’impression.',
    en: 'Readable without script, with the keyboard alone, without colour, on a screen of 320 pixels and in print.',
  },
  {
    fr: 'Contraste des textes vérifié par un test, en clair et en sombre.',
    en: 'Contrast of texts checked by a test, light and dark.',
  },
  {
    fr: 'Chaque carte a un tableau qui dit la même chose.',
    en: 'Each map has a table that says the same.',
  },
  {
    fr: 'Chaque verdict a un mot et un signe, jamais une couleur seule.',
    en: 'Each verdict has a word and a sign, never a colour alone.',
  },
  {
    fr: 'Les animations s’arrêtent quand le système le demande.',
    en: 'Motion stops when the system asks for it.',
  },
];

/** What remains, one sentence each. */
export const LIMITS: readonly Text[] = [
  {
    fr: 'Les libellés venus des sources (noms de plans, d’aléas) restent dans leur langue d’origine.',
    en: 'Labels that come from sources (names of plans, of hazards) stay in their own language.',
  },
  {
    fr: 'La référence de l’API est servie par le nœud et n’a pas été éprouvée ici.',
    en: 'The API reference is served by the node and was not tried here.',
  },
  {
    fr: 'Aucun essai n’a été mené avec des personnes en situation de handicap.',
    en: 'No trial was made with people with disabilities.',
  },
];
