import { ascendingOrder } from './ascending-order.ts';
import { sum } from './sum.ts';
import { requireWeights } from './weighted-mean.ts';

/**
 * Weighted quantile: the quantile (type 7) of figures each repeated as many times as its weight says.
 *
 * between the repeated values at ranks ⌊h⌋ and ⌊h⌋ + 1, h = 1 + p(Σw − 1), without repeating them
 *
 * @param x        n finite numbers (any unit)
 * @param weights  n whole frequencies ≥ 0 (repetitions: inhabitants, households …)
 * @param p        a share between 0 and 1
 * @returns        a number between min(x) and max(x), in the unit of x; null if the weights sum to 0
 * @throws RangeError  if p is outside 0–1, lengths differ, a weight is negative or not whole, a number NaN or infinite
 * @source  frequency weights, as in R Hmisc::wtd.quantile
 * @example
 * weightedQuantile([1, 10], [3, 1], 0.9) // => 7.300000000000001
 */
export function weightedQuantile(x: ArrayLike<number>, weights: ArrayLike<number>, p: number): number | null {
  if (!(p >= 0 && p <= 1)) throw new RangeError(`weightedQuantile: the share ${p} is not between 0 and 1`);
  requireWeights(x, weights);
  if (!Array.from(weights).every(Number.isInteger)) throw new RangeError('weightedQuantile: not a frequency');
  const total = sum(weights);
  if (total === 0) return null;
  const place = 1 + p * (total - 1);
  const rank = Math.floor(place);
  const order = ascendingOrder(x);
  const lower = atRank(x, weights, order, rank);
  const part = place - rank;
  return part === 0 ? lower : (1 - part) * lower + part * atRank(x, weights, order, rank + 1);
}

/** The value at a rank of the repeated list. */
function atRank(x: ArrayLike<number>, weights: ArrayLike<number>, order: Uint32Array, rank: number): number {
  let reached = 0;
  for (const i of order) {
    reached += weights[i] as number;
    if (reached >= rank) return x[i] as number;
  }
  return x[order.at(-1) as number] as number;
}
