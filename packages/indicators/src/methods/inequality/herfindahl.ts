import { isMeasured, type Measure } from '../measure.ts';
import { sum } from '../statistics/sum.ts';
import { holdingsOf } from './holdings.ts';

/**
 * How concentrated holdings are: the chance that two units taken at random have the same holder.
 *
 * Σ s²
 *
 * @param x        n quantities, each ≥ 0   (any unit)
 * @param weights  n numbers of holders, each ≥ 0; 1 without
 * @returns        1/n to 1; not applicable when nobody holds anything
 * @throws RangeError  if a quantity or a weight is negative or not finite
 * @source  Hirschman, National Power and the Structure of Foreign Trade (1945)
 * @example
 * herfindahl([1, 1]) // => 0.5
 */
export function herfindahl(x: ArrayLike<number>, weights?: ArrayLike<number>): Measure {
  const held = holdingsOf(x, weights);
  if (!isMeasured(held)) return held;
  return sum(held.x.map((value, i) => held.weights[i]! * (value / held.whole) ** 2));
}
