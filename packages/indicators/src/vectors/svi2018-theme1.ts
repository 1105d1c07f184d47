import { aggregateColumns } from '../methods/aggregate/aggregate-columns.ts';
import type { Aggregator } from '../methods/aggregate/scores.ts';
import { type Column, column, figures, mapKnown } from '../methods/column.ts';
import { percentileRank } from '../methods/normalise/percentile-rank.ts';
import { sum } from '../methods/statistics/sum.ts';
import { defineAdapter } from './vector.ts';

const total: Aggregator = (x) => sum(Array.from(x, (value) => value ?? 0));

export const svi2018Theme1 = defineAdapter({
  id: 'svi2018-theme1',
  methods: ['percentileRank', 'aggregateColumns'],
  compute: ({ inputs, expected }) => {
    // as the vector asks: the sum is that of the published ranks, and its rank that of the published sum
    const published = ['EPL_POV', 'EPL_UNEMP', 'EPL_PCI', 'EPL_NOHSDP'].map(
      (name): Column => column(expected[name]),
    );
    const summed = aggregateColumns(published, { weights: [1, 1, 1, 1], by: total, known: 1 });
    return {
      EPL_POV: figures(percentileRank(column(inputs.EP_POV))),
      EPL_UNEMP: figures(percentileRank(column(inputs.EP_UNEMP))),
      EPL_PCI: figures(mapKnown(percentileRank(column(inputs.EP_PCI)), (share) => 1 - share)),
      EPL_NOHSDP: figures(percentileRank(column(inputs.EP_NOHSDP))),
      SPL_THEME1: figures(summed),
      RPL_THEME1: figures(percentileRank(column(expected.SPL_THEME1))),
    };
  },
});
