import type { Language, Text } from '@maillage/schemas';
import type { Theme } from '../visit.ts';

/** What stands around every page. */
export const frameWords = {
  name: { fr: 'Maillage', en: 'Maillage' },
  tagline: {
    fr: 'Le commun de données de la résilience des territoires',
    en: 'The data commons of territorial resilience',
  },
  skip: { fr: 'Aller au contenu', en: 'Skip to content' },
  menu: { fr: 'Menu principal', en: 'Main menu' },
  onThisPage: { fr: 'Sur cette page', en: 'On this page' },
  trail: { fr: 'Fil d’Ariane', en: 'Breadcrumb' },
  home: { fr: 'Accueil', en: 'Home' },
  territories: { fr: 'Territoires', en: 'Territories' },
  events: { fr: 'Événements', en: 'Events' },
  concertations: { fr: 'Concertations', en: 'Consultations' },
  records: { fr: 'Fiches', en: 'Records' },
  sources: { fr: 'Sources', en: 'Sources' },
  api: { fr: 'API', en: 'API' },
  theme: { fr: 'Thème', en: 'Theme' },
  demo: { fr: 'Démonstration', en: 'Demonstration' },
  read: { fr: 'Lire', en: 'Read' },
  reuse: { fr: 'Réutiliser', en: 'Reuse' },
  accessibility: { fr: 'Accessibilité : partiellement conforme', en: 'Accessibility: partially compliant' },
  reference: { fr: 'Référence de l’API', en: 'API reference' },
  openapi: { fr: 'Contrat OpenAPI', en: 'OpenAPI contract' },
  caution: {
    fr: 'Ces pages montrent des données publiques et ce qu’un calcul en tire. Elles n’ont pas valeur juridique : seuls les textes et les actes des autorités l’ont. Ce qui est inconnu est écrit inconnu.',
    en: 'These pages show public data and what a computation draws from them. They have no legal value: only the texts and the acts of the authorities have. What is unknown is written unknown.',
  },
  notOfficial: {
    fr: 'Projet ouvert, sans lien avec l’État.',
    en: 'An open project, not a State site.',
  },
} as const satisfies Record<string, Text>;

export const THEME_LABELS: Record<Theme, Text> = {
  auto: { fr: 'Thème du système', en: 'System theme' },
  light: { fr: 'Thème clair', en: 'Light theme' },
  dark: { fr: 'Thème sombre', en: 'Dark theme' },
};

/** Each language by its own name. */
export const LANGUAGE_NAMES: Record<Language, string> = { fr: 'Français', en: 'English' };
