import { isMeasured, type Measure } from '../measure.ts';
import { sum } from '../statistics/sum.ts';
import { holdingsOf } from './holdings.ts';

/**
 * The share of the whole that would have to change hands for all to hold the same (Robin Hood index).
 *
 * ½ Σ |s − p|, s the share held and p the share of holders
 *
 * @param x        n quantities, each ≥ 0   (any unit)
 * @param weights  n numbers of holders, each ≥ 0; 1 without
 * @returns        0 to 1 − 1/n; not applicable when nobody holds anything
 * @throws RangeError  if a quantity or a weight is negative or not finite
 * @source  Hoover, The measurement of industrial localization, Rev. Econ. Stat. 18 (1936)
 * @example
 * hoover([0, 2]) // => 0.5
 */
export function hoover(x: ArrayLike<number>, weights?: ArrayLike<number>): Measure {
  const held = holdingsOf(x, weights);
  if (!isMeasured(held)) return held;
  const { people, whole } = held;
  return sum(held.x.map((value, i) => held.weights[i]! * Math.abs(value / whole - 1 / people))) / 2;
}
