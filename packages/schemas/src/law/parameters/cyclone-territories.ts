import { defineParameter } from '../parameter.ts';

/** Territories exposed to cyclones where a PCS is due, by the three characters that open their commune codes. */
export const pcsCycloneTerritories = defineParameter<readonly string[]>({
  id: 'pcs-cyclone-territories',
  label: { fr: 'Territoires cycloniques, pour le PCS', en: 'Cyclone territories, for the PCS' },
  unit: 'code',
  nature: 'legal',
  values: [
    {
      from: '2022-06-22',
      value: ['971', '972', '973', '974', '976', '977', '978'],
      reference: {
        article: 'CSI L731-3 I 5°, R731-1 III b',
        certainty: 'read-in-the-text',
        note: "territoires de l'article 73 de la Constitution, Saint-Barthélemy (977) et Saint-Martin (978) ; la Guyane (973) y est par l'article 73, son exposition est à confirmer",
      },
    },
  ],
});

/** Territories exposed to cyclones where a DICRIM is due. */
export const dicrimCycloneTerritories = defineParameter<readonly string[]>({
  id: 'dicrim-cyclone-territories',
  label: { fr: 'Territoires cycloniques, pour le DICRIM', en: 'Cyclone territories, for the DICRIM' },
  unit: 'code',
  nature: 'legal',
  values: [
    {
      from: '2020-09-01',
      value: ['971', '972', '974'],
      reference: { article: 'CE R125-10', certainty: 'read-in-the-text', version: 'rédaction de 2020' },
    },
  ],
});
