import { defineList, type ListItem, type ListSource } from './define-list.ts';

/** where the five and the eight were read */
const WEBINAR: ListSource = {
  title: 'Les conclusions du 2e webinaire du 14 décembre 2020 sur la résilience territoriale',
  producer: "CVRH d'Arras, DREAL Hauts-de-France, DDTM du Nord",
  licence: 'Tous droits réservés : seuls les termes sont repris',
  date: '2020-12-14',
};

/** where the six principles and seven of the eighteen levers were read */
const COMPASS: ListSource = {
  title: 'La boussole de la résilience, repères pour la résilience territoriale',
  url: 'https://www.cerema.fr/fr/product/4417',
  producer: 'Cerema',
  licence: 'Tous droits réservés : seuls les intitulés sont repris',
  date: '2020',
};

/** A lever of the compass that is known to exist, and that nobody here has read. */
function unread(number: number): ListItem {
  return {
    code: `compass-unread-${number}`,
    label: {
      fr: `Levier de la boussole non lu (${number} sur 11)`,
      en: `Unread lever of the compass (${number} of 11)`,
    },
    source: COMPASS,
    unknown: true,
  };
}

/**
 * The levers of resilience, of three referentials that meet without being one: the five of the strategy, the eight of the
 * round table, the compass of the Cerema with its six principles and its eighteen levers, of which seven were read.
 */
export const levers = defineList({
  name: 'levers',
  labels: { fr: 'Leviers de résilience', en: 'Levers of resilience' },
  description: {
    fr: 'Les cinq leviers de la stratégie, les huit de la table ronde, les six principes de la boussole et sept de ses dix-huit leviers ; les onze autres sont dits non lus. Les rapprochements sont les nôtres.',
    en: 'The five levers of the strategy, the eight of the round table, the six principles of the compass and seven of its eighteen levers; the other eleven are said to be unread. The matches are ours.',
  },
  source: WEBINAR,
  items: [
    {
      code: 'strategy-1',
      label: { fr: 'Avoir une approche systémique', en: 'Take a systemic approach' },
      variants: ['approche systémique'],
      matches: [{ list: 'levers', code: 'compass-1', relation: 'close' }],
    },
    {
      code: 'strategy-2',
      label: { fr: "Stimuler l'innovation, la créativité", en: 'Stimulate innovation and creativity' },
      variants: ['innovation et créativité'],
      matches: [{ list: 'levers', code: 'compass-4', relation: 'close' }],
    },
    {
      code: 'strategy-3',
      label: { fr: 'Favoriser les synergies entre les acteurs', en: 'Foster synergies between actors' },
      variants: ['synergies entre acteurs'],
      matches: [{ list: 'levers', code: 'compass-1', relation: 'close' }],
    },
    {
      code: 'strategy-4',
      label: { fr: 'Encourager entraide et coopération', en: 'Encourage mutual aid and cooperation' },
      variants: ['entraide et coopération'],
      matches: [{ list: 'levers', code: 'compass-2', relation: 'close' }],
    },
    {
      code: 'strategy-5',
      label: { fr: 'Anticiper et réduire les vulnérabilités', en: 'Anticipate and reduce vulnerabilities' },
      matches: [
        { list: 'levers', code: 'compass-3', relation: 'close' },
        { list: 'levers', code: 'compass-1-3', relation: 'close' },
      ],
    },
    {
      code: 'round-table-1',
      label: {
        fr: 'Contrats de transition écologique et de relance (CTE, CRTE)',
        en: 'Ecological transition and recovery contracts (CTE, CRTE)',
      },
      variants: ['contrats CTE → CRTE'],
      matches: [{ list: 'levers', code: 'compass-1', relation: 'close' }],
    },
    {
      code: 'round-table-2',
      label: {
        fr: "Rôle financier de l'État et des opérateurs, cadre d'action",
        en: 'Financial role of the State and its operators, frame for action',
      },
      variants: ["rôle financier de l'État et des opérateurs"],
      matches: [{ list: 'levers', code: 'compass-1', relation: 'close' }],
    },
    {
      code: 'round-table-3',
      label: {
        fr: 'Confiance entre habitants et décideurs publics',
        en: 'Trust between residents and public deciders',
      },
      variants: ['confiance'],
      matches: [{ list: 'levers', code: 'compass-2-3', relation: 'close' }],
    },
    {
      code: 'round-table-4',
      label: {
        fr: "Posture de l'État : le « pourquoi » et le « pour…quoi »",
        en: 'Posture of the State: the why and the what for',
      },
      variants: ['posture'],
      matches: [{ list: 'levers', code: 'compass-1', relation: 'close' }],
    },
    {
      code: 'round-table-5',
      label: {
        fr: 'Resituer les comportements personnels dans un cadre collectif',
        en: 'Put personal behaviour back in a collective frame',
      },
      variants: ['cadre collectif'],
      matches: [{ list: 'levers', code: 'compass-2', relation: 'close' }],
    },
    {
      code: 'round-table-6',
      label: {
        fr: 'Diagnostic clair et partagé du territoire',
        en: 'A clear, shared diagnosis of the territory',
      },
      variants: ['diagnostic partagé'],
      matches: [
        { list: 'levers', code: 'compass-3', relation: 'close' },
        { list: 'levers', code: 'compass-3-1', relation: 'close' },
      ],
    },
    {
      code: 'round-table-7',
      label: { fr: 'Le bon partenaire au bon moment', en: 'The right partner at the right time' },
      variants: ['bon partenaire au bon moment'],
      matches: [{ list: 'levers', code: 'compass-1', relation: 'close' }],
    },
    {
      code: 'round-table-8',
      label: { fr: 'Lisibilité du projet et mise en récit', en: 'A legible project, told as a story' },
      variants: ['lisibilité et récit'],
      matches: [{ list: 'levers', code: 'compass-2', relation: 'close' }],
    },
    {
      code: 'compass-1',
      label: {
        fr: 'Stratégies et gouvernances intégrées et adaptatives',
        en: 'Integrated and adaptive strategies and governance',
      },
      source: COMPASS,
    },
    {
      code: 'compass-2',
      label: {
        fr: 'Cohésion sociale et solidarité des acteurs',
        en: 'Social cohesion and solidarity of actors',
      },
      source: COMPASS,
    },
    {
      code: 'compass-3',
      label: { fr: 'Anticipation, connaissance, veille', en: 'Anticipation, knowledge, watch' },
      source: COMPASS,
    },
    {
      code: 'compass-4',
      label: { fr: 'Adaptation, apprentissage et innovation', en: 'Adaptation, learning and innovation' },
      source: COMPASS,
    },
    {
      code: 'compass-5',
      label: { fr: 'Robustesse et continuité', en: 'Robustness and continuity' },
      source: COMPASS,
    },
    {
      code: 'compass-6',
      label: { fr: 'Sobriété et besoins essentiels', en: 'Sobriety and essential needs' },
      source: COMPASS,
    },
    {
      code: 'compass-1-1',
      label: {
        fr: 'Gouvernance partagée et participation citoyenne',
        en: 'Shared governance and citizen participation',
      },
      broader: 'compass-1',
      source: COMPASS,
    },
    {
      code: 'compass-1-2',
      label: { fr: 'Coopération multi-échelle', en: 'Cooperation across scales' },
      broader: 'compass-1',
      source: COMPASS,
    },
    {
      code: 'compass-1-3',
      label: {
        fr: 'Intégrer les vulnérabilités dans tous les projets',
        en: 'Integrate vulnerabilities in every project',
      },
      broader: 'compass-1',
      source: COMPASS,
    },
    {
      code: 'compass-2-1',
      label: { fr: 'Culture partagée et savoir-faire locaux', en: 'Shared culture and local know-how' },
      broader: 'compass-2',
      source: COMPASS,
    },
    {
      code: 'compass-2-2',
      label: {
        fr: 'Solidarité et prise en compte des plus vulnérables',
        en: 'Solidarity and care for the most vulnerable',
      },
      broader: 'compass-2',
      source: COMPASS,
    },
    {
      code: 'compass-2-3',
      label: { fr: "Confiance et capacité d'agir", en: 'Trust and capacity to act' },
      broader: 'compass-2',
      source: COMPASS,
    },
    {
      code: 'compass-3-1',
      label: {
        fr: 'Connaître aléas, vulnérabilités, dépendances',
        en: 'Know hazards, vulnerabilities, dependences',
      },
      broader: 'compass-3',
      source: COMPASS,
    },
    ...Array.from({ length: 11 }, (_, i) => unread(i + 1)),
  ] satisfies readonly ListItem[],
});
