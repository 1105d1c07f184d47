import type { Text } from '@maillage/schemas';

/** The map of a département. */
export const mapWords = {
  map: { fr: 'Carte', en: 'Map' },
  layer: { fr: 'Couche', en: 'Layer' },
  show: { fr: 'Afficher', en: 'Show' },
  duties: { fr: 'Obligations et règles', en: 'Duties and rules' },
  indicators: { fr: 'Indicateurs', en: 'Indicators' },
  only: { fr: 'Montrer seulement', en: 'Show only' },
  all: { fr: 'Toutes les classes', en: 'All classes' },
  legend: { fr: 'Légende', en: 'Legend' },
  mapOf: { fr: '{name} : {layer}', en: '{name}: {layer}' },
  describe: {
    fr: '{name}, {layer}. {counts}. Le tableau qui suit donne la même information, commune par commune.',
    en: '{name}, {layer}. {counts}. The table that follows gives the same information, commune by commune.',
  },
  hint: {
    fr: 'Traits épais : limites des intercommunalités. Chaque commune mène à sa fiche.',
    en: 'Thick lines: borders of intercommunalities. Each commune leads to its sheet.',
  },
  keyboard: {
    fr: 'carte : flèches pour passer d’une commune à l’autre, Entrée pour ouvrir sa fiche',
    en: 'map: arrow keys to go from commune to commune, Enter to open its sheet',
  },
  noOutline: {
    fr: 'Aucun contour n’est chargé pour ce département : le tableau dit la même chose.',
    en: 'No outline was loaded for this département: the table says the same.',
  },
  tableTitle: { fr: 'Commune par commune', en: 'Commune by commune' },
  table: { fr: '{layer}, commune par commune', en: '{layer}, commune by commune' },
  commune: { fr: 'Commune', en: 'Commune' },
  population: { fr: 'Habitants', en: 'Inhabitants' },
  value: { fr: 'Situation', en: 'Situation' },
  noRow: { fr: 'Aucune commune dans cette classe.', en: 'No commune in this class.' },
  caution: { fr: 'Ce que cette couche ne dit pas', en: 'What this layer does not say' },
  epcis: { fr: 'Intercommunalités', en: 'Intercommunalities' },
  epcisLead: {
    fr: 'Les {n} intercommunalités qui ont au moins une commune dans le département.',
    en: 'The {n} intercommunalities with at least one commune in the département.',
  },
  title: { fr: '{name} — {layer}', en: '{name} — {layer}' },
  description: {
    fr: 'Carte et tableau des communes : {layer}, {name}.',
    en: 'Map and table of the communes: {layer}, {name}.',
  },
} as const satisfies Record<string, Text>;
