import { aggregateColumns } from '../methods/aggregate/aggregate-columns.ts';
import { arithmetic } from '../methods/aggregate/arithmetic.ts';
import { product } from '../methods/aggregate/product.ts';
import { column, figures, mapKnown } from '../methods/column.ts';
import { type Adapter, defineAdapter, type Vector } from './vector.ts';

function exposureTimesVulnerability({ inputs }: Vector) {
  const lacks = ['Susceptibility', 'Lack of Coping Capacities', 'Lack of Adaptive Capacities'];
  const vulnerability = aggregateColumns(
    lacks.map((name) => column(inputs[name])),
    { weights: [1, 1, 1], by: arithmetic, known: 1 },
  );
  const risk = aggregateColumns([column(inputs.Exposure), vulnerability], {
    weights: [1, 1],
    by: product,
    known: 1,
  });
  return { vulnerability: figures(vulnerability), wri: figures(mapKnown(risk, (value) => value / 100)) };
}

function worldRiskAdapter(id: string): Adapter {
  return defineAdapter({
    id,
    methods: ['arithmetic', 'product', 'aggregateColumns'],
    apart: {
      rank: 'published ranks are those of unrounded figures: countries that share two decimals have different ones',
    },
    compute: exposureTimesVulnerability,
  });
}

export const worldriskindex2016 = worldRiskAdapter('worldriskindex-2016');
export const worldriskindex2018 = worldRiskAdapter('worldriskindex-2018');
