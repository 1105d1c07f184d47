import type { Measure } from '../measure.ts';
import { generalisedEntropy } from './generalised-entropy.ts';

/**
 * Theil's T: inequality as the information lost by taking all holders for equal; more sensitive to large holdings.
 *
 * mean of (x/μ) ln(x/μ), with 0 ln 0 = 0
 *
 * @param x        n quantities, each ≥ 0   (any unit)
 * @param weights  n numbers of holders, each ≥ 0; 1 without
 * @returns        0 to ln n; not applicable when nobody holds anything
 * @throws RangeError  if a quantity or a weight is negative or not finite
 * @source  Theil, Economics and Information Theory (1967)
 * @example
 * theilT([0, 2]) // => 0.6931471805599453
 */
export function theilT(x: ArrayLike<number>, weights?: ArrayLike<number>): Measure {
  return generalisedEntropy(1, x, weights);
}
