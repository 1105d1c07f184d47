import { isMeasured, type Measure } from '../measure.ts';
import { sum } from '../statistics/sum.ts';
import { holdingsOf } from './holdings.ts';

/**
 * The share of the whole that could be given up without loss if the rest were shared equally, for a given aversion to
 * inequality.
 *
 * 1 − (mean of (x/μ)^(1 − ε))^(1/(1 − ε));  ε = 1: 1 − geometric mean / μ
 *
 * @param aversion  ε > 0: 0.5 mild, 2 strong
 * @param x         n quantities, each ≥ 0   (any unit)
 * @param weights   n numbers of holders, each ≥ 0; 1 without
 * @returns         0 to 1, 1 when ε ≥ 1 and someone holds nothing; not applicable when nobody holds anything
 * @throws RangeError  if ε ≤ 0, or a quantity or a weight is negative or not finite
 * @source  Atkinson, On the measurement of inequality, J. Econ. Theory 2 (1970)
 * @example
 * atkinson(1, [1, 4]) // => 0.19999999999999996
 */
export function atkinson(aversion: number, x: ArrayLike<number>, weights?: ArrayLike<number>): Measure {
  if (!(aversion > 0 && aversion < Number.POSITIVE_INFINITY)) {
    throw new RangeError(`Aversion ${aversion}: give a finite number above 0.`);
  }
  const held = holdingsOf(x, weights);
  if (!isMeasured(held)) return held;
  const mean = (term: (ratio: number) => number) =>
    sum(held.x.map((value, i) => (held.weights[i] === 0 ? 0 : held.weights[i]! * term(value / held.mean)))) /
    held.people;
  if (aversion >= 1 && held.x.some((value, i) => value === 0 && held.weights[i]! > 0)) return 1;
  const equivalent =
    aversion === 1 ? Math.exp(mean(Math.log)) : mean((r) => r ** (1 - aversion)) ** (1 / (1 - aversion));
  return Math.max(0, 1 - equivalent);
}
