import { defineParameter } from '../parameter.ts';

/** The longest time between two revisions of a PCS or a PICS. */
export const planRevisionPeriod = defineParameter<number>({
  id: 'plan-revision-period',
  label: { fr: 'Période de révision du plan', en: 'Revision period of the plan' },
  unit: 'years',
  nature: 'legal',
  values: [
    {
      from: '2014-12-01',
      value: 5,
      reference: {
        article: 'CSI R731-7, rédaction de 2014 à 2022',
        certainty: 'to-be-confirmed',
        version: 'rédaction de 2014',
      },
    },
    {
      from: '2022-06-22',
      value: 5,
      reference: { article: 'CSI R731-8 I (décret 2022-907)', certainty: 'read-in-the-text' },
    },
  ],
});
