import { defineParameter } from '../parameter.ts';

/** The longest time between two informations of the population where a natural-risk prevention plan stands. */
export const publicInformationPeriod = defineParameter<number>({
  id: 'public-information-period',
  label: { fr: "Période d'information de la population", en: 'Period of public information' },
  unit: 'months',
  nature: 'legal',
  values: [
    {
      from: '2020-09-01',
      value: 24,
      reference: {
        article: 'CE L125-2',
        certainty: 'read-in-the-text',
        version: 'rédaction de 2020',
        note: 'modifié par la loi 2021-1520, art. 10, non lu ; la date est celle de la rédaction lue',
      },
    },
  ],
});
