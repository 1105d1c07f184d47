import type { TerritoryLevel, Text } from '@maillage/schemas';
import type { Countable } from '../format/count.ts';

/** Levels as headings: with a capital, and the name that people use. */
export const LEVEL_LABELS: Record<TerritoryLevel, Text> = {
  commune: { fr: 'Commune', en: 'Commune' },
  epci: { fr: 'Intercommunalité', en: 'Intercommunality' },
  arrondissement: { fr: 'Arrondissement', en: 'Arrondissement' },
  departement: { fr: 'Département', en: 'Département' },
  region: { fr: 'Région', en: 'Région' },
  country: { fr: 'Pays', en: 'Country' },
};

/** The sheets of territories above the commune. */
export const territoryWords = {
  communes: { fr: 'Communes', en: 'Communes' },
  noIndicator: {
    fr: 'Aucun indicateur ne se calcule à ce niveau de territoire.',
    en: 'No indicator is computed at this level of territory.',
  },
  members: { fr: 'Communes membres', en: 'Member communes' },
  membersLead: {
    fr: 'Chaque commune avec sa situation au regard du plan communal de sauvegarde.',
    en: 'Each commune with its situation as regards the communal safeguard plan.',
  },
  duties: { fr: 'Obligations', en: 'Duties' },
  indicators: { fr: 'Indicateurs', en: 'Indicators' },
  name: { fr: 'Commune', en: 'Commune' },
  description: {
    fr: '{name} : communes, obligations et indicateurs de résilience.',
    en: '{name}: communes, duties and indicators of resilience.',
  },
  noVerdict: {
    fr: 'Aucune règle ne s’adresse à ce niveau de territoire.',
    en: 'No rule addresses this level of territory.',
  },
  where: { fr: 'Où il se trouve', en: 'Where it lies' },
  locator: { fr: '{name} dans le département', en: '{name} in its département' },
  seeMap: { fr: 'Voir la carte du département', en: 'See the map of the département' },
  departements: { fr: 'Départements', en: 'Départements' },
  population: { fr: 'Habitants', en: 'Inhabitants' },
} as const satisfies Record<string, Text>;

const counted = (fr: string, en: string, enMany = `${en}s`): Countable => ({
  one: { fr, en },
  other: { fr: `${fr}s`, en: enMany },
});

/** Each level, counted. */
export const LEVELS: Record<TerritoryLevel, Countable> = {
  commune: counted('commune', 'commune'),
  epci: counted('intercommunalité', 'intercommunality', 'intercommunalities'),
  arrondissement: counted('arrondissement', 'arrondissement'),
  departement: counted('département', 'département'),
  region: counted('région', 'région'),
  country: { one: { fr: 'pays', en: 'country' }, other: { fr: 'pays', en: 'countries' } },
};
