import { aggregateColumns } from '../methods/aggregate/aggregate-columns.ts';
import { mazziottaPareto, type Penalty } from '../methods/aggregate/mazziotta-pareto.ts';
import { type Column, figures } from '../methods/column.ts';
import { ampiScore } from '../methods/normalise/ampi-score.ts';
import { orient } from '../methods/normalise/orient.ts';
import { zScore } from '../methods/normalise/z-score.ts';
import { columnsOf } from './columns-of.ts';
import { defineAdapter } from './vector.ts';

function aggregated(scores: readonly Column[], penalty: Penalty) {
  const weights = scores.map(() => 1);
  return figures(aggregateColumns(scores, { weights, by: (x, w) => mazziottaPareto(x, w, penalty) }));
}

export const ampiState77 = defineAdapter({
  id: 'ampi-state77',
  methods: ['ampiScore', 'mazziottaPareto', 'zScore'],
  apart: {
    compind_ampi_minus: 'the same figures as ampi_minus, rounded to 3 decimals by Compind',
  },
  compute: ({ inputs }) => {
    const columns = Object.values(columnsOf(inputs.X));
    const ampi = columns.map((x, j) => ampiScore(x, { polarity: inputs.polarity[j], centre: inputs.ref[j] }));
    const mpi = columns.map((x, j) =>
      zScore(orient(x, inputs.polarity[j]), { mean: 100, deviation: 10, of: 'whole' }),
    );
    return {
      ampi_minus: aggregated(ampi, 'minus'),
      ampi_plus: aggregated(ampi, 'plus'),
      normalised: Array.from(ampi[0]?.values ?? [], (_, i) => ampi.map((score) => score.values[i])),
      mpi_minus: aggregated(mpi, 'minus'),
    };
  },
});
