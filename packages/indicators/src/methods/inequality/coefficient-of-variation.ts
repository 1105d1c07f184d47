import { isMeasured, type Measure } from '../measure.ts';
import { sum } from '../statistics/sum.ts';
import { holdingsOf } from './holdings.ts';

/**
 * The spread of quantities relative to their mean, all holders being there (standard deviation with n, not n − 1).
 *
 * √(mean of (x/μ − 1)²)
 *
 * @param x        n quantities, each ≥ 0   (any unit)
 * @param weights  n numbers of holders, each ≥ 0; 1 without
 * @returns        ≥ 0; not applicable when nobody holds anything
 * @throws RangeError  if a quantity or a weight is negative or not finite
 * @source  Cowell, Measuring Inequality (2011)
 * @example
 * coefficientOfVariation([1, 3]) // => 0.5
 */
export function coefficientOfVariation(x: ArrayLike<number>, weights?: ArrayLike<number>): Measure {
  const held = holdingsOf(x, weights);
  if (!isMeasured(held)) return held;
  return Math.sqrt(
    sum(held.x.map((value, i) => held.weights[i]! * (value / held.mean - 1) ** 2)) / held.people,
  );
}
