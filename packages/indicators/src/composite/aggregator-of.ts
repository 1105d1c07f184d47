import { arithmetic } from '../methods/aggregate/arithmetic.ts';
import { geometric } from '../methods/aggregate/geometric.ts';
import { harmonic } from '../methods/aggregate/harmonic.ts';
import { invertedGeometric } from '../methods/aggregate/inverted-geometric.ts';
import { maximum } from '../methods/aggregate/maximum.ts';
import { mazziottaPareto } from '../methods/aggregate/mazziotta-pareto.ts';
import { meanMin } from '../methods/aggregate/mean-min.ts';
import { minimum } from '../methods/aggregate/minimum.ts';
import { orderedWeighted } from '../methods/aggregate/ordered-weighted.ts';
import { power } from '../methods/aggregate/power.ts';
import { product } from '../methods/aggregate/product.ts';
import type { Aggregator } from '../methods/aggregate/scores.ts';
import { weightedMedian } from '../methods/aggregate/weighted-median.ts';
import type { Aggregation } from './recipe.ts';

/** Every method that a recipe can name, with its parameters bound. */
const METHODS: {
  readonly [M in Aggregation['method']]: (how: Extract<Aggregation, { method: M }>) => Aggregator;
} = {
  arithmetic: () => arithmetic,
  geometric: () => geometric,
  harmonic: () => harmonic,
  minimum: () => minimum,
  maximum: () => maximum,
  median: () => weightedMedian,
  product: () => product,
  'inverted-geometric': () => invertedGeometric,
  power:
    ({ exponent }) =>
    (x, weights) =>
      power(x, weights, exponent),
  ordered:
    ({ orderWeights }) =>
    (x, weights) =>
      orderedWeighted(x, weights, orderWeights),
  'mazziotta-pareto':
    ({ penalty }) =>
    (x, weights) =>
      mazziottaPareto(x, weights, penalty),
  'mean-min': (how) => (x, weights) => meanMin(x, weights, how),
};

/**
 * The aggregator that a recipe names.
 *
 * @param how  the method and its parameters
 * @returns    (scores, weights) → score
 * @source  the method's own
 * @example
 * aggregatorOf({ method: 'power', exponent: 2 })([1, 7], [1, 1]) // => 5
 */
export function aggregatorOf(how: Aggregation): Aggregator {
  const bind = METHODS[how.method] as (how: Aggregation) => Aggregator;
  return bind(how);
}
