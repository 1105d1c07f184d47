import type { Text } from '@maillage/schemas';
import type { Countable } from '../format/count.ts';

/** The generic pages of records. */
export const recordWords = {
  types: { fr: 'Toutes les fiches', en: 'All records' },
  typesLead: {
    fr: 'Tout ce que ce nœud tient, type par type. Chaque fiche porte sa source, sa date et sa licence, et se lit aussi en JSON.',
    en: 'All that this node holds, type by type. Each record bears its source, its date and its licence, and can be read in JSON too.',
  },
  yes: { fr: 'oui', en: 'yes' },
  no: { fr: 'non', en: 'no' },
  unsayable: { fr: 'ne peut pas être dit', en: 'cannot be said' },
  items: { fr: 'éléments', en: 'items' },
  content: { fr: 'Contenu', en: 'Content' },
  about: { fr: 'Cette fiche', en: 'This record' },
  identifier: { fr: 'Identifiant', en: 'Identifier' },
  recorded: { fr: 'Enregistrée le', en: 'Recorded on' },
  revision: { fr: 'Révision', en: 'Revision' },
  valid: { fr: 'Valable', en: 'Valid' },
  since: { fr: 'depuis : {from}', en: 'since: {from}' },
  until: { fr: 'jusqu’à : {to}', en: 'until: {to}' },
  json: { fr: 'Lire en JSON', en: 'Read as JSON' },
  history: { fr: 'Historique (JSON)', en: 'History (JSON)' },
  text: { fr: 'Mots', en: 'Words' },
  within: { fr: 'Territoire', en: 'Territory' },
  anywhere: { fr: 'partout', en: 'anywhere' },
  filter: { fr: 'Filtrer', en: 'Filter' },
  none: { fr: 'Aucune fiche ne répond à ces critères.', en: 'No record meets these criteria.' },
  empty: { fr: 'Ce nœud n’en tient aucune.', en: 'This node holds none.' },
  next: { fr: 'Page suivante', en: 'Next page' },
  start: { fr: 'Revenir au début', en: 'Back to the start' },
  places: { fr: 'Territoires', en: 'Territories' },
  reference: { fr: 'Base légale', en: 'Legal basis' },
} as const satisfies Record<string, Text>;

export const RECORDS: Countable = {
  one: { fr: 'fiche', en: 'record' },
  other: { fr: 'fiches', en: 'records' },
};
