import { isMeasured, type Measure } from '../measure.ts';
import { ascendingOrder } from '../statistics/ascending-order.ts';
import { sum } from '../statistics/sum.ts';
import { holdingsOf } from './holdings.ts';

/**
 * How unequally something is shared: 0 when all hold the same, near 1 when one holds everything.
 *
 * Σ (2i − n − 1) x₍ᵢ₎ / (n Σ x), x in ascending order; with weights, the same on each x repeated w times
 *
 * @param x        n quantities, each ≥ 0   (any unit)
 * @param weights  n numbers of holders, each ≥ 0; 1 without
 * @returns        0 to 1 − 1/n; not applicable when nobody holds anything
 * @throws RangeError  if a quantity or a weight is negative or not finite
 * @source  Gini, Variabilità e mutabilità (1912)
 * @example
 * gini([1, 1, 2, 4]) // => 0.3125
 */
export function gini(x: ArrayLike<number>, weights?: ArrayLike<number>): Measure {
  const held = holdingsOf(x, weights);
  if (!isMeasured(held)) return held;
  let before = 0;
  const terms = Array.from(ascendingOrder(held.x), (i) => {
    const weight = held.weights[i]!;
    const term = weight * held.x[i]! * (2 * before + weight - held.people);
    before += weight;
    return term;
  });
  return sum(terms) / (held.people * held.whole);
}
