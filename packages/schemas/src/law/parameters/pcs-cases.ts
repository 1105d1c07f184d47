import { defineParameter } from '../parameter.ts';

/** The cases that oblige a commune to have a PCS, by the ids of `cases/pcs-cases.ts`. */
export const pcsCases = defineParameter<readonly string[]>({
  id: 'pcs-cases',
  label: { fr: 'Cas qui obligent à un PCS', en: 'Cases that make a PCS compulsory' },
  unit: 'case',
  nature: 'legal',
  values: [
    {
      from: '2004-08-17',
      value: ['approved-prevention-plan', 'ppi'],
      reference: {
        article: 'Loi 2004-811, art. 13 ; CSI L731-3, rédaction antérieure à la loi 2021-1520',
        certainty: 'secondary-source',
        url: 'https://amf83.fr/plans-communaux-et-intercommunaux-de-sauvegarde-8-200-communes-supplementaires-et-1-125-epci-concernes',
      },
    },
    {
      from: '2021-11-27',
      value: ['prevention-plan', 'ppi', 'tri', 'volcanic', 'cyclone', 'seismic', 'forest'],
      reference: { article: 'CSI L731-3 I', certainty: 'read-in-the-text' },
    },
  ],
});
