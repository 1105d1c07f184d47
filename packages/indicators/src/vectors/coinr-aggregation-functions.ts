import { arithmetic } from '../methods/aggregate/arithmetic.ts';
import { geometric } from '../methods/aggregate/geometric.ts';
import { harmonic } from '../methods/aggregate/harmonic.ts';
import { power } from '../methods/aggregate/power.ts';
import { copeland } from '../methods/rank/copeland.ts';
import { outranking } from '../methods/rank/outranking.ts';
import { rowsOf } from './columns-of.ts';
import { defineAdapter } from './vector.ts';

export const coinrAggregationFunctions = defineAdapter({
  id: 'coinr-aggregation-functions',
  methods: ['arithmetic', 'geometric', 'harmonic', 'power', 'outranking', 'copeland'],
  compute: ({ inputs }) => {
    const rows = rowsOf(inputs.X);
    const compared = outranking(rows, inputs.w);
    return {
      amean: rows.map((row) => arithmetic(row, inputs.w)),
      gmean: rows.map((row) => geometric(row, inputs.w)),
      hmean: rows.map((row) => harmonic(row, inputs.w)),
      power_2: rows.map((row) => power(row, inputs.w, 2)),
      'power_0.5': rows.map((row) => power(row, inputs.w, 0.5)),
      power_m2: rows.map((row) => power(row, inputs.w, -2)),
      outranking: compared.shares.map((row) => row.map((share) => share ?? 0)),
      nDominant: compared.dominant,
      fracDominant: compared.dominant / ((rows.length * (rows.length - 1)) / 2),
      copeland: copeland(compared),
    };
  },
});
