import { aggregateColumns } from '../methods/aggregate/aggregate-columns.ts';
import { arithmetic } from '../methods/aggregate/arithmetic.ts';
import { invertedGeometric } from '../methods/aggregate/inverted-geometric.ts';
import { product } from '../methods/aggregate/product.ts';
import type { Aggregator } from '../methods/aggregate/scores.ts';
import { type Column, figures } from '../methods/column.ts';
import { rankUnits } from '../methods/rank/rank-units.ts';
import { columnsOf } from './columns-of.ts';
import { type Adapter, defineAdapter, type Vector } from './vector.ts';

const cubeRootOfProduct: Aggregator = (x) => {
  const made = product(x, [1, 1, 1]);
  return made === null ? null : Math.cbrt(made);
};

/** Each level computed from the published level below, as the vector asks: every figure is rounded to 0.1. */
function levels({ inputs, expected }: Vector) {
  const { ISO3: _, ...components } = inputs;
  const { Rank: __, ...aggregates } = expected;
  const published = columnsOf({ ...components, ...aggregates });
  const make = (names: readonly string[], by: Aggregator, weights = names.map(() => 1)) =>
    figures(
      aggregateColumns(
        names.map((name) => published[name] as Column),
        { weights, by },
      ),
    );
  return {
    Natural: make(['Earthquake', 'Flood', 'Tsunami', 'Tropical Cyclone', 'Drought'], invertedGeometric),
    'HAZARD & EXPOSURE': make(['Natural', 'Human'], invertedGeometric),
    'Socio-Economic Vulnerability': make(
      ['Development & Deprivation', 'Inequality', 'Aid Dependency'],
      arithmetic,
      [2, 1, 1],
    ),
    'Other Vulnerable Groups': make(
      ['Health Conditions', 'Children U5', 'Recent Shocks', 'Food Security'],
      invertedGeometric,
    ),
    'Vulnerable Groups': make(['Uprooted people', 'Other Vulnerable Groups'], invertedGeometric),
    VULNERABILITY: make(['Socio-Economic Vulnerability', 'Vulnerable Groups'], invertedGeometric),
    Institutional: make(['DRR', 'Governance'], arithmetic),
    Infrastructure: make(['Communication', 'Physical infrastructure', 'Access to health care'], arithmetic),
    'LACK OF COPING CAPACITY': make(['Institutional', 'Infrastructure'], invertedGeometric),
    'INFORM RISK': make(['HAZARD & EXPOSURE', 'VULNERABILITY', 'LACK OF COPING CAPACITY'], cubeRootOfProduct),
    Rank: figures(rankUnits(published['INFORM RISK'] as Column)),
  };
}

function informAdapter(id: string): Adapter {
  const methods = ['invertedGeometric', 'arithmetic', 'product', 'aggregateColumns', 'rankUnits'];
  return defineAdapter({ id, methods, compute: levels });
}

export const inform2016 = informAdapter('inform-2016');
export const informMid2018 = informAdapter('inform-mid2018');
