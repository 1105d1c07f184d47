import type { Text } from '@maillage/schemas';
import type { Countable } from '../format/count.ts';

/** Searching. */
export const searchWords = {
  label: { fr: 'Chercher une commune, par son nom ou son code', en: 'Find a commune, by its name or code' },
  submit: { fr: 'Chercher', en: 'Search' },
  hint: {
    fr: 'Par exemple Clairmarais, Loos-en-Gohelle ou 62225.',
    en: 'For instance Clairmarais, Loos-en-Gohelle or 62225.',
  },
  title: { fr: 'Chercher un territoire', en: 'Find a territory' },
  results: { fr: '« {text} »', en: '“{text}”' },
  none: {
    fr: 'Aucun territoire ne porte ce nom ou ce code dans ce nœud. Vérifiez l’orthographe, essayez le début du nom, ou le code INSEE à cinq caractères.',
    en: 'No territory bears this name or code in this node. Check the spelling, try the start of the name, or the five-character INSEE code.',
  },
  first: { fr: 'Les {n} premiers territoires trouvés', en: 'The first {n} territories found' },
  narrow: {
    fr: 'Il y en a peut-être d’autres : ajoutez des lettres.',
    en: 'There may be more: add letters.',
  },
  loaded: { fr: 'Les départements de ce nœud', en: 'The départements of this node' },
} as const satisfies Record<string, Text>;

export const FOUND: Countable = {
  one: { fr: 'territoire trouvé', en: 'territory found' },
  other: { fr: 'territoires trouvés', en: 'territories found' },
};
