import type { Text } from '@maillage/schemas';

/**
 * A system that the founding documents ask for, or rest on.
 *
 * - `id`: the document, and the sheet of the project when there is one
 * - `records`: the record types that hold it, by name
 * - `law`: the families of legal rules that judge it (`PCS` for PCS-01 to PCS-23)
 */
export type System = {
  readonly id: string;
  readonly label: Text;
  readonly records: readonly string[];
  readonly law?: readonly string[];
};

/** Every system, in the order of the documents: the thirteen sheets of the resilience project, then the others. */
export const SYSTEMS: readonly System[] = [
  system('004 · 1.1', 'Observatoires départementaux (ORT)', 'Observatories (ORT)', 'ort follow-up-committee'),
  system(
    '004 · 1.2',
    'Indicateurs et diagnostic partagé',
    'Indicators and shared diagnosis',
    'shared-diagnosis indicator-mapping',
  ),
  {
    ...system(
      '004 · 1.3',
      'Réseau PCS–ORT : plans',
      'PCS–ORT network: plans',
      'pcs pics dicrim exercise activation rex reserve-communale correspondant',
    ),
    law: ['PCS', 'PIC', 'DIC', 'RES', 'CIS'],
  },
  system(
    '004 · 1.3',
    'Réseau PCS–ORT : contenu des plans',
    'PCS–ORT network: what plans hold',
    'means shelter stake alert-arrangement',
  ),
  system(
    '004 · 1.3',
    'Réseau PCS–ORT : acteurs, liens, moyens mutualisés',
    'PCS–ORT network: actors, links, pooled resources',
    'actor actor-link pooled-resource territory',
  ),
  system(
    '004 · 1.4',
    'Veille',
    'Watch',
    'watch-process watch-source signal signal-qualification alert decision log-entry',
  ),
  system(
    '004 · 2.1',
    'Réseau et banque de bonnes pratiques',
    'Network and bank of good practices',
    'good-practice facilitator',
  ),
  system(
    '004 · 2.2',
    'Co-développement, cycle de rencontres',
    'Co-development, cycle of meetings',
    'co-development-group group-meeting',
  ),
  system(
    '004 · 2.3',
    'Organisations apprenantes, formations',
    'Learning organisations, training',
    'training training-session',
  ),
  system(
    '004 · 2.4',
    'Recherche-formation-action',
    'Research, training, action',
    'research-project experiment-validation training-label',
  ),
  system(
    '004 · 3.1',
    'État des lieux des réponses aux besoins',
    'Responses to needs',
    'needs-assessment need need-response gap adaptation-project',
  ),
  system(
    '004 · 3.2',
    'Hackathons, conférences de consensus',
    'Hackathons, consensus conferences',
    'challenge team deliverable',
  ),
  system('004 · 3.3', "Ateliers d'intelligence collective", 'Collective-intelligence workshops', 'workshop'),
  system(
    '004 · 3.4',
    "Prix de l'innovation",
    'Innovation award',
    'award-edition award-application jury-score award-result',
  ),
  system(
    '004 · 3.5',
    'Ancrage et suivi des treize actions',
    'Anchoring and follow-up of the thirteen actions',
    'action-sheet',
  ),
  {
    ...system(
      '000',
      'Risques du territoire : procédures et expositions',
      'Risks of the territory: procedures and exposures',
      'risk-prevention-plan risk-exposure catnat catnat-tally flood-atlas tim',
    ),
    law: ['INF'],
  },
  system(
    '000',
    'Concertation : ateliers, contributions, synthèse',
    'Concertation: workshops, contributions, synthesis',
    'concertation workshop contribution theme synthesis working-group',
  ),
  system(
    '000',
    'Scénarios, feuille de route, déclinaison',
    'Scenarios, roadmap, what follows',
    'scenario roadmap measure roadmap-project planning-document',
  ),
  system('001, 003', "Mois de l'innovation publique", 'Public innovation month', 'edition event'),
  system('003', 'Réseau des laboratoires', 'Network of laboratories', 'laboratory'),
  system('003', "Projets d'innovation", 'Innovation projects', 'innovation-project'),
  system('003', 'Boîte à idées (Faisons simple)', 'Idea box (Faisons simple)', 'idea-box idea'),
  system(
    '002',
    'Leviers, contrats CTE et CRTE',
    'Levers, CTE and CRTE contracts',
    'lever territorial-contract',
  ),
  system(
    '000–004',
    'Chiffres cités et jeux de données',
    'Quoted figures and data sets',
    'quoted-figure dataset',
  ),
];

function system(id: string, fr: string, en: string, records: string): System {
  return { id, label: { fr, en }, records: records.split(' ') };
}
