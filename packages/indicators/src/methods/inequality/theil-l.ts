import type { Measure } from '../measure.ts';
import { generalisedEntropy } from './generalised-entropy.ts';

/**
 * Theil's L, or mean logarithmic deviation: more sensitive to small holdings.
 *
 * mean of ln(μ/x)
 *
 * @param x        n quantities, each > 0   (any unit)
 * @param weights  n numbers of holders, each ≥ 0; 1 without
 * @returns        ≥ 0; not applicable when someone holds nothing: the logarithm is not defined
 * @throws RangeError  if a quantity or a weight is negative or not finite
 * @source  Theil (1967)
 * @example
 * theilL([1, 1]) // => 0
 */
export function theilL(x: ArrayLike<number>, weights?: ArrayLike<number>): Measure {
  return generalisedEntropy(0, x, weights);
}
