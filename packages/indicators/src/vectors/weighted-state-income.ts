import { gini } from '../methods/inequality/gini.ts';
import { theilT } from '../methods/inequality/theil-t.ts';
import { weightedMean } from '../methods/statistics/weighted-mean.ts';
import { weightedQuantile } from '../methods/statistics/weighted-quantile.ts';
import { weightedVariance } from '../methods/statistics/weighted-variance.ts';
import { defineAdapter } from './vector.ts';

/** The quantiles whose figures the vector gives without naming them: those of its unweighted twin. */
const SHARES = [0.1, 0.25, 0.5, 0.75, 0.9];

export const weightedStateIncome = defineAdapter({
  id: 'weighted-state-income',
  methods: ['weightedMean', 'weightedVariance', 'weightedQuantile', 'gini', 'theilT'],
  compute: ({ inputs: { x, w } }) => {
    const quantiles = SHARES.map((p) => weightedQuantile(x, w, p));
    return {
      wmean: weightedMean(x, w),
      wvar_unbiased_freq: weightedVariance(x, w, 'sample'),
      wvar_ML: weightedVariance(x, w, 'whole'),
      wquantile_type_quantile: quantiles,
      expanded: { quantile7: quantiles, gini: gini(x, w), theil: theilT(x, w) },
    };
  },
});
