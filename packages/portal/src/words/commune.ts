import type { Text } from '@maillage/schemas';
import type { Countable } from '../format/count.ts';

/** The sheet of a commune. */
export const communeWords = {
  description: {
    fr: 'Obligations de sauvegarde, risques, plans et information préventive de {name} ({code}) : ce qui est connu, et ce qui ne l’est pas.',
    en: 'Safeguard duties, risks, plans and preventive information of {name} ({code}): what is known, and what is not.',
  },
  brief: { fr: 'En bref', en: 'In brief' },
  known: { fr: 'Ce que l’on sait', en: 'What is known' },
  nothingKnown: {
    fr: 'Rien n’a été chargé sur cette commune, hors son identité.',
    en: 'Nothing was loaded about this commune but its identity.',
  },
  unknown: { fr: 'Ce que l’on ne sait pas', en: 'What is not known' },
  unknownLead: {
    fr: 'Inconnu ne veut pas dire « non » : la donnée n’existe pas, n’est pas publiée, ou n’a pas été chargée.',
    en: 'Unknown does not mean "no": the data does not exist, is not published, or was not loaded.',
  },
  decreesLast: { fr: '{counted}, dernier événement {on}', en: '{counted}, last event {on}' },
  timSent: {
    fr: 'Information sur les risques transmise au maire {on}',
    en: 'Information on risks sent to the mayor {on}',
  },
  duties: { fr: 'Obligations et plans', en: 'Duties and plans' },
  risks: { fr: 'Risques', en: 'Risks' },
  decrees: { fr: 'Catastrophes naturelles', en: 'Natural disasters' },
  plans: { fr: 'Documents connus', en: 'Known documents' },
  indicators: { fr: 'Indicateurs', en: 'Indicators' },
  identity: { fr: 'Identité', en: 'Identity' },
  code: { fr: 'Code INSEE', en: 'INSEE code' },
  postal: { fr: 'Code postal', en: 'Postal code' },
  former: { fr: 'Anciens codes', en: 'Former codes' },
  population: { fr: 'Population municipale', en: 'Municipal population' },
  disagree: { fr: 'Les sources ne s’accordent pas', en: 'The sources disagree' },
  disagreeLead: {
    fr: 'Les deux sont montrées ; aucune n’est écartée.',
    en: 'Both are shown; neither is set aside.',
  },
  noRisk: {
    fr: 'Aucun plan, aucune inscription ni aucun atlas n’a été chargé pour cette commune.',
    en: 'No plan, list entry nor atlas was loaded for this commune.',
  },
  plan: { fr: 'Plan', en: 'Plan' },
  kind: { fr: 'Nature', en: 'Kind' },
  hazards: { fr: 'Aléas', en: 'Hazards' },
  state: { fr: 'État', en: 'State' },
  prescribedOn: { fr: 'Prescrit', en: 'Prescribed' },
  approvedOn: { fr: 'Approuvé', en: 'Approved' },
  preventionPlans: { fr: 'Plans de prévention des risques', en: 'Risk prevention plans' },
  lists: { fr: 'Listes où la commune figure', en: 'Lists that name the commune' },
  list: { fr: 'Liste', en: 'List' },
  hazard: { fr: 'Aléa', en: 'Hazard' },
  since: { fr: 'Depuis', en: 'Since' },
  atlases: { fr: 'Atlas des zones inondables', en: 'Flood-zone atlases' },
  atlas: { fr: 'Atlas', en: 'Atlas' },
  diffused: { fr: 'Diffusé', en: 'Released' },
  tallies: {
    fr: 'Arrêtés de catastrophe naturelle, décompte par aléa',
    en: 'Natural-disaster decrees, tally by hazard',
  },
  count: { fr: 'Arrêtés', en: 'Decrees' },
  last: { fr: 'Dernier événement', en: 'Last event' },
  recognitions: {
    fr: 'Arrêtés de catastrophe naturelle, un par ligne',
    en: 'Natural-disaster decrees, one per line',
  },
  event: { fr: 'Événement', en: 'Event' },
  decreed: { fr: 'Arrêté', en: 'Decree' },
  noDecree: {
    fr: 'Aucun arrêté n’a été chargé pour cette commune.',
    en: 'No decree was loaded for this commune.',
  },
  sameDecrees: {
    fr: 'Le décompte et la liste parlent des mêmes arrêtés : ils ne s’additionnent pas.',
    en: 'The tally and the list are about the same decrees: they do not add up.',
  },
  ended: {
    fr: 'Cette commune a fusionné. Elle fait aujourd’hui partie de :',
    en: 'This commune has merged. It is now part of:',
  },
} as const satisfies Record<string, Text>;

export const DECREES: Countable = {
  one: { fr: 'arrêté de catastrophe naturelle', en: 'natural-disaster decree' },
  other: { fr: 'arrêtés de catastrophe naturelle', en: 'natural-disaster decrees' },
};

export const WAITING: Countable = {
  one: { fr: 'règle en dépend', en: 'rule depends on it' },
  other: { fr: 'règles en dépendent', en: 'rules depend on it' },
};
