import type { Text } from '../../text.ts';

/** The name of a closed list that several fields take: it belongs to none of them. */
export type SharedList = { readonly name: string; readonly labels: Text; readonly codes: readonly string[] };

export const SHARED_LISTS: readonly SharedList[] = [
  {
    name: 'progress',
    labels: { fr: 'Avancement', en: 'Progress' },
    codes: ['proposed', 'adopted', 'funded', 'started', 'done', 'dropped'],
  },
  {
    name: 'hazard-nomenclature',
    labels: { fr: "Nomenclature d'aléas", en: 'Nomenclature of hazards' },
    codes: ['ddrm', 'gaspar-ppr', 'catnat'],
  },
  {
    name: 'figure-qualifier',
    labels: { fr: "Précision d'un chiffre", en: 'Precision of a figure' },
    codes: ['exact', 'about', 'more-than', 'at-least', 'nearly', 'less-than'],
  },
  {
    name: 'figure-status',
    labels: { fr: "Statut d'un chiffre", en: 'Status of a figure' },
    codes: ['announced', 'realised'],
  },
  {
    name: 'vigilance-level',
    labels: { fr: 'Niveau de vigilance', en: 'Vigilance level' },
    codes: ['green', 'yellow', 'orange', 'red'],
  },
  {
    name: 'award-category',
    labels: { fr: 'Catégorie de prix', en: 'Award category' },
    codes: ['research', 'training', 'action', 'tool'],
  },
  {
    name: 'workshop-status',
    labels: { fr: "Statut d'un atelier", en: 'Status of a workshop' },
    codes: ['announced', 'held', 'postponed', 'cancelled'],
  },
  {
    name: 'audience',
    labels: { fr: 'Public', en: 'Audience' },
    codes: ['mayors', 'residents', 'economic', 'agents', 'mixed'],
  },
  {
    name: 'crisis-phase',
    labels: { fr: 'Phase de la crise', en: 'Phase of the crisis' },
    codes: ['before', 'during', 'after'],
  },
  {
    name: 'meeting-status',
    labels: { fr: "Statut d'une rencontre", en: 'Status of a meeting' },
    codes: ['announced', 'held', 'cancelled'],
  },
  {
    name: 'block-presence',
    labels: { fr: "Présence d'un contenu", en: 'Presence of a content' },
    codes: ['present', 'absent', 'not-applicable'],
  },
  {
    name: 'practice-kind',
    labels: { fr: "Nature d'un emploi du plan", en: 'Kind of use of a plan' },
    codes: ['exercise', 'epci-exercise', 'activation'],
  },
  {
    name: 'sharing-circle',
    labels: { fr: 'Cercle de partage', en: 'Circle of sharing' },
    codes: ['observatory', 'observatories', 'partners', 'public'],
  },
];
