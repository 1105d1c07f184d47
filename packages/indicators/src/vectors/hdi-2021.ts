import { aggregateColumns } from '../methods/aggregate/aggregate-columns.ts';
import { arithmetic } from '../methods/aggregate/arithmetic.ts';
import { geometric } from '../methods/aggregate/geometric.ts';
import { column, figures, mapKnown } from '../methods/column.ts';
import { goalposts } from '../methods/normalise/goalposts.ts';
import { defineAdapter } from './vector.ts';

export const hdi2021 = defineAdapter({
  id: 'hdi-2021',
  methods: ['goalposts', 'arithmetic', 'geometric', 'aggregateColumns'],
  compute: ({ inputs }) => {
    const health = goalposts(column(inputs.le), { worst: 20, best: 85, truncate: true });
    const schooling = [
      goalposts(column(inputs.eys), { worst: 0, best: 18, truncate: true }),
      goalposts(column(inputs.mys), { worst: 0, best: 15, truncate: true }),
    ];
    const education = aggregateColumns(schooling, { weights: [1, 1], by: arithmetic, known: 1 });
    const income = goalposts(mapKnown(column(inputs.gnipc), Math.log), {
      worst: Math.log(100),
      best: Math.log(75_000),
      truncate: true,
    });
    const hdi = aggregateColumns([health, education, income], {
      weights: [1, 1, 1],
      by: geometric,
      known: 1,
    });
    return { hdi: figures(hdi) };
  },
});
