import { defineParameter } from '../parameter.ts';

/** How long a mayor has, from the installation of the council, to name the correspondant incendie et secours. */
export const correspondentDelay = defineParameter<number>({
  id: 'correspondent-delay',
  label: {
    fr: 'Délai pour désigner le correspondant incendie et secours',
    en: 'Time to name the fire and rescue correspondent',
  },
  unit: 'months',
  nature: 'legal',
  values: [
    {
      from: '2022-08-01',
      value: 6,
      reference: {
        article: 'CSI D731-14 (loi 2021-1520, art. 13 ; décret 2022-1091)',
        certainty: 'secondary-source',
        note: 'Banque des territoires, blog.landot-avocats.net, faceaurisque.com',
      },
    },
  ],
});
