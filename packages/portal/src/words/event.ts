import type { Text } from '@maillage/schemas';

/** Events: the list and the page of each. */
export const eventWords = {
  title: { fr: 'Événements', en: 'Events' },
  lead: {
    fr: 'Ce qui a eu lieu et ce qui est annoncé. Un événement annoncé dont la date est passée reste « annoncé » tant qu’aucune source ne dit qu’il s’est tenu.',
    en: 'What took place and what is announced. An announced event whose date has passed stays "announced" until a source says that it was held.',
  },
  when: { fr: 'Quand', en: 'When' },
  upcoming: { fr: 'À venir', en: 'Upcoming' },
  past: { fr: 'Passés', en: 'Past' },
  allTimes: { fr: 'Toutes les dates', en: 'Any date' },
  status: { fr: 'Statut', en: 'Status' },
  anyStatus: { fr: 'Tous les statuts', en: 'Any status' },
  territory: { fr: 'Territoire', en: 'Territory' },
  anywhere: { fr: 'Partout', en: 'Anywhere' },
  filter: { fr: 'Filtrer', en: 'Filter' },
  none: {
    fr: 'Aucun événement ne répond à ces critères. Élargissez la période ou le territoire.',
    en: 'No event meets these criteria. Widen the period or the territory.',
  },
  passed: {
    fr: 'Sa date est passée ; aucune source chargée ne dit s’il s’est tenu.',
    en: 'Its date has passed; no source loaded says whether it was held.',
  },
  partOf: { fr: 'Concertation', en: 'Consultation' },
  facts: { fr: 'Ce qui est connu', en: 'What is known' },
} as const satisfies Record<string, Text>;
