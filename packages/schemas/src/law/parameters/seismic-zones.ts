import { defineParameter } from '../parameter.ts';

/** Seismic zones where a PCS is due. */
export const pcsSeismicZones = defineParameter<readonly number[]>({
  id: 'pcs-seismic-zones',
  label: { fr: 'Zones de sismicité qui obligent à un PCS', en: 'Seismic zones where a PCS is due' },
  unit: 'seismic zone',
  nature: 'legal',
  values: [
    {
      from: '2022-06-22',
      value: [3, 4, 5],
      reference: { article: 'CSI R731-1 III c ; CE R563-4', certainty: 'read-in-the-text' },
    },
  ],
});

/** Seismic zones where a DICRIM is due: one zone more than for the PCS. */
export const dicrimSeismicZones = defineParameter<readonly number[]>({
  id: 'dicrim-seismic-zones',
  label: { fr: 'Zones de sismicité qui obligent à un DICRIM', en: 'Seismic zones where a DICRIM is due' },
  unit: 'seismic zone',
  nature: 'legal',
  values: [
    {
      from: '2020-09-01',
      value: [2, 3, 4, 5],
      reference: { article: 'CE R125-10', certainty: 'read-in-the-text', version: 'rédaction de 2020' },
    },
  ],
});
