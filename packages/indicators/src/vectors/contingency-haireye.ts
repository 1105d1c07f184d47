import { type Contingency, contingency } from '../methods/representation/contingency.ts';
import { defineAdapter } from './vector.ts';

export const contingencyHaireye = defineAdapter({
  id: 'contingency-haireye',
  methods: ['contingency'],
  compute: ({ inputs }) => {
    const found = contingency(inputs.table) as Contingency;
    return {
      chi2: found.chiSquared,
      df: found.degreesOfFreedom,
      p: found.p,
      cramers_v: found.cramersV,
      expected: found.expected,
      std_residuals: found.residuals,
      G: found.g,
    };
  },
});
