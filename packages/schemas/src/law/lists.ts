import type { Missing } from './verdict.ts';

/**
 * The lists that a duty rests on, as sentences name them. Where a data set gives one entirely, an absence is a no; where none
 * does, the list itself is what is missing.
 */
export const LISTS = {
  pcs: { type: 'pcs', what: { fr: 'les PCS', en: 'PCS' } },
  pics: { type: 'pics', what: { fr: 'les PICS', en: 'PICS' } },
  dicrim: { type: 'dicrim', what: { fr: 'les DICRIM', en: 'DICRIM' } },
  tim: {
    type: 'tim',
    what: { fr: 'les communes désignées par le préfet (TIM)', en: 'communes named by the prefect (TIM)' },
  },
  event: {
    type: 'event',
    what: { fr: "les réunions d'information sur les risques", en: 'public meetings on risks' },
  },
  pprn: {
    type: 'risk-prevention-plan',
    kind: 'pprn',
    what: { fr: 'les PPR naturels', en: 'natural-risk prevention plans' },
  },
  pprm: {
    type: 'risk-prevention-plan',
    kind: 'pprm',
    what: { fr: 'les PPR miniers', en: 'mining-risk prevention plans' },
  },
  pprt: {
    type: 'risk-prevention-plan',
    kind: 'pprt',
    what: { fr: 'les PPR technologiques', en: 'technological-risk prevention plans' },
  },
  ddrm: {
    type: 'risk-exposure',
    kind: 'ddrm',
    what: { fr: 'la liste de risques du DDRM', en: 'the DDRM list of risks' },
  },
  ppi: {
    type: 'risk-exposure',
    kind: 'ppi',
    what: { fr: 'les PPI', en: 'special intervention plans (PPI)' },
  },
  tri: {
    type: 'risk-exposure',
    kind: 'tri',
    what: { fr: 'les TRI', en: 'territories at significant flood risk (TRI)' },
  },
  volcanic: {
    type: 'risk-exposure',
    kind: 'volcanic',
    what: { fr: 'les communes exposées à un volcan', en: 'communes exposed to a volcano' },
  },
  cyclone: {
    type: 'risk-exposure',
    kind: 'cyclone',
    what: { fr: 'les communes exposées aux cyclones', en: 'communes exposed to cyclones' },
  },
  'seismic-zone': {
    type: 'risk-exposure',
    kind: 'seismic-zone',
    what: { fr: 'les zones de sismicité', en: 'seismic zones' },
  },
  forest: {
    type: 'risk-exposure',
    kind: 'forest',
    what: { fr: "les forêts exposées à l'incendie", en: 'forests exposed to fire' },
  },
  cavity: {
    type: 'risk-exposure',
    kind: 'cavity',
    what: { fr: 'les cavités souterraines', en: 'underground cavities' },
  },
} as const satisfies Record<string, Missing>;
