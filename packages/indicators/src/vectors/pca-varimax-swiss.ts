import { principalComponents } from '../methods/correlate/principal-components.ts';
import { varimax } from '../methods/correlate/varimax.ts';
import { columnsOf } from './columns-of.ts';
import { defineAdapter } from './vector.ts';

const square = (value: number) => value ** 2;
const total = (values: readonly number[]) => values.reduce((a, b) => a + b, 0);
const column = (rows: readonly (readonly number[])[], k: number) => rows.map((row) => row[k] as number);

export const pcaVarimaxSwiss = defineAdapter({
  id: 'pca-varimax-swiss',
  methods: ['principalComponents', 'varimax'],
  compute: ({ inputs, expected }) => {
    const columns = Object.values(columnsOf(inputs.X));
    const found = principalComponents(columns, 'correlation');
    if (found === null) return null;
    const eigen = found.deviations.map(square);
    const retained = eigen.filter((value) => value > 1).length;
    const loadings = columns.map((_, j) =>
      found.vectors
        .slice(0, retained)
        .map((vector, k) => (vector[j] as number) * (found.deviations[k] as number)),
    );
    const turned = varimax(loadings);
    // the order of the turned factors is arbitrary: that of R is found by their sums of squares
    const sums = Array.from({ length: retained }, (_, k) => total(column(turned, k).map(square)));
    const order = (expected.rotated_ss as number[]).map((wanted) =>
      sums.reduce(
        (best, value, k) => (Math.abs(value - wanted) < Math.abs((sums[best] as number) - wanted) ? k : best),
        0,
      ),
    );
    return {
      eigen,
      k_kaiser: retained,
      loadings_abs: loadings.map((row) => row.map(Math.abs)),
      varimax_abs: turned.map((row) => order.map((k) => Math.abs(row[k] as number))),
      communalities: turned.map((row) => total(row.map(square))),
      rotated_ss: order.map((k) => sums[k]),
    };
  },
});
