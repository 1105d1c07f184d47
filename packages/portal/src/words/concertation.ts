import type { Text } from '@maillage/schemas';
import type { Countable } from '../format/count.ts';

/** Concertations: the list and the page of each. */
export const concertationWords = {
  title: { fr: 'Concertations', en: 'Consultations' },
  lead: {
    fr: 'Des démarches qui réunissent élus, habitants et acteurs économiques autour de la résilience de leur territoire. Ce qui a eu lieu et ce qui est annoncé sont tenus à part.',
    en: 'Processes that gather elected officials, residents and economic actors around the resilience of their territory. What took place and what is announced are kept apart.',
  },
  none: {
    fr: 'Aucune concertation n’est chargée dans ce nœud.',
    en: 'No consultation is loaded in this node.',
  },
  workshops: { fr: 'Les ateliers', en: 'The workshops' },
  heldTitle: { fr: 'Ce qui a eu lieu', en: 'What took place' },
  announcedTitle: { fr: 'Ce qui est annoncé', en: 'What is announced' },
  otherTitle: { fr: 'Reportés ou annulés', en: 'Postponed or cancelled' },
  sum: { fr: '{total} : {held}, {announced}.', en: '{total}: {held}, {announced}.' },
  each: { fr: '{figure} participants chacun', en: '{figure} participants each' },
  one: { fr: '{figure} participants', en: '{figure} participants' },
  spread: {
    fr: 'La source donne la période, pas le jour de chacun.',
    en: 'The source gives the period, not the day of each.',
  },
  passed: {
    fr: 'La date est passée ; la source, écrite avant, ne dit pas s’il s’est tenu.',
    en: 'The date has passed; the source, written before, does not say whether it was held.',
  },
  phases: { fr: 'Les phases', en: 'The phases' },
  deliverables: { fr: 'Ce qui doit en sortir', en: 'What must come out of it' },
  themes: { fr: 'Thèmes', en: 'Themes' },
  pilot: { fr: 'Pilote', en: 'Lead' },
  supports: { fr: 'Appuis', en: 'Supports' },
  letter: { fr: 'Lettre de mission', en: 'Mission letter' },
  territory: { fr: 'Territoire', en: 'Territory' },
  page: { fr: 'Page de la source', en: 'Page of the source' },
  events: { fr: 'Événements rattachés', en: 'Related events' },
  asSaid: {
    fr: 'Les nombres sont ceux de la source, avec la précision qu’elle leur donne : « environ 50 » n’est pas 50.',
    en: 'Numbers are those of the source, as precise as it makes them: "about 50" is not 50.',
  },
} as const satisfies Record<string, Text>;

export const WORKSHOPS: Countable = {
  one: { fr: 'atelier', en: 'workshop' },
  other: { fr: 'ateliers', en: 'workshops' },
};
export const HELD: Countable = {
  one: { fr: 'a eu lieu', en: 'was held' },
  other: { fr: 'ont eu lieu', en: 'were held' },
};
export const ANNOUNCED: Countable = {
  one: { fr: 'est annoncé', en: 'is announced' },
  other: { fr: 'sont annoncés', en: 'are announced' },
};
