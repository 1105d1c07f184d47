import { defineParameter } from '../parameter.ts';

/** The longest time between two evaluations of a plan's operational character. */
export const planEvaluationPeriod = defineParameter<number>({
  id: 'plan-evaluation-period',
  label: {
    fr: "Période d'évaluation du caractère opérationnel du plan",
    en: "Evaluation period of the plan's operational character",
  },
  unit: 'years',
  nature: 'legal',
  values: [
    {
      from: '2022-06-22',
      value: 5,
      reference: { article: 'CSI R731-8 III (décret 2022-907)', certainty: 'read-in-the-text' },
    },
  ],
});
