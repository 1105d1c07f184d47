import { defineParameter } from '../parameter.ts';

/** The longest time between two exercises of a plan; a real use of the plan stands for one. */
export const planExercisePeriod = defineParameter<number>({
  id: 'plan-exercise-period',
  label: { fr: "Période d'exercice du plan", en: 'Exercise period of the plan' },
  unit: 'years',
  nature: 'legal',
  values: [
    {
      from: '2021-11-27',
      value: 5,
      reference: {
        article: 'CSI L731-3, L731-4, D731-9 (loi 2021-1520, décret 2022-1532)',
        certainty: 'secondary-source',
        url: 'https://www.lagazettedescommunes.com/840708',
      },
    },
  ],
});
