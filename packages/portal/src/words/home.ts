import type { Text } from '@maillage/schemas';

/** The home page. */
export const homeWords = {
  title: {
    fr: 'Ce que chaque commune sait de ses risques, et ce qu’elle a préparé',
    en: 'What each commune knows of its risks, and what it has prepared',
  },
  lead: {
    fr: 'Maillage réunit les données publiques sur les plans de sauvegarde, les risques et la concertation, et en tire la situation légale de chaque commune : la règle, la preuve, la source. Ce qui n’est pas connu y est écrit inconnu, jamais « non ».',
    en: 'Maillage brings together public data on safeguard plans, risks and public consultation, and draws from them the legal situation of each commune: the rule, the evidence, the source. What is not known is written unknown, never "no".',
  },
  plates: { fr: 'Les départements de ce nœud', en: 'The départements of this node' },
  open: { fr: 'Ouvrir la carte et les chiffres', en: 'Open the map and the figures' },
  meshes: {
    fr: 'Le maillage des communes : {names}. Traits épais : intercommunalités.',
    en: 'The mesh of communes: {names}. Thick lines: intercommunalities.',
  },
  others: { fr: 'Autres départements', en: 'Other départements' },
  empty: {
    fr: 'Aucun territoire n’est chargé dans ce nœud. La commande « maillage import » en charge.',
    en: 'No territory is loaded in this node. The command "maillage import" loads some.',
  },
  reading: { fr: 'Comment lire un verdict', en: 'How to read a verdict' },
  readingLead: {
    fr: 'Une règle peut répondre cinq choses. Chacune a son signe et sa couleur ; aucune ne se déduit d’un silence.',
    en: 'A rule can answer five things. Each has its sign and its colour; none is drawn from a silence.',
  },
  doors: { fr: 'Par où entrer', en: 'Where to enter' },
} as const satisfies Record<string, Text>;

/** What each verdict means, in a sentence. */
export const VERDICT_MEANINGS = {
  compliant: {
    fr: 'la règle est respectée, et une fiche le montre.',
    en: 'the rule holds, and a record shows it.',
  },
  'non-compliant': {
    fr: 'une fiche montre que la règle n’est pas respectée.',
    en: 'a record shows that the rule does not hold.',
  },
  'due-soon': {
    fr: 'l’échéance tombe dans les mois qui viennent.',
    en: 'the deadline falls in the coming months.',
  },
  'not-concerned': { fr: 'la règle ne s’applique pas ici.', en: 'the rule does not apply here.' },
  unknown: {
    fr: 'la donnée manque ; ni respect ni manquement ne s’en déduit.',
    en: 'the data is missing; neither compliance nor breach follows.',
  },
} as const satisfies Record<string, Text>;

/** The doors of the home page: where each leads, and what is behind. */
export const DOORS = {
  events: {
    label: { fr: 'Événements', en: 'Events' },
    about: {
      fr: 'Ateliers, webinaires, rencontres : ce qui a eu lieu, ce qui est annoncé.',
      en: 'Workshops, webinars, meetings: what took place, what is announced.',
    },
  },
  concertations: {
    label: { fr: 'Concertations', en: 'Consultations' },
    about: {
      fr: 'Les démarches qui réunissent maires, habitants et acteurs économiques, et ce qui doit en sortir.',
      en: 'Processes that gather mayors, residents and economic actors, and what must come out of them.',
    },
  },
  sources: {
    label: { fr: 'Sources', en: 'Sources' },
    about: {
      fr: 'Chaque jeu de données chargé : producteur, licence, date, et ce que son silence veut dire.',
      en: 'Each data set loaded: producer, licence, date, and what its silence means.',
    },
  },
  records: {
    label: { fr: 'Toutes les fiches', en: 'All records' },
    about: {
      fr: 'Parcourir ce que ce nœud tient, type par type, jusqu’à la fiche et son historique.',
      en: 'Browse what this node holds, type by type, down to the record and its history.',
    },
  },
  api: {
    label: { fr: 'API', en: 'API' },
    about: {
      fr: 'Les mêmes données en JSON et GeoJSON, avec une page de référence pour les essayer.',
      en: 'The same data in JSON and GeoJSON, with a reference page to try them.',
    },
  },
} as const satisfies Record<string, { label: Text; about: Text }>;
