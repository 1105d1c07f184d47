import { isMeasured, type Measure, unmeasured } from '../measure.ts';
import { sum } from '../statistics/sum.ts';
import { type Holdings, holdingsOf } from './holdings.ts';

/**
 * Inequality with a dial: α near 0 looks at the bottom of the distribution, 2 at the top. Splits exactly between groups.
 *
 * mean of ((x/μ)^α − 1) / (α(α − 1));  α = 1 is Theil's T, mean of (x/μ) ln(x/μ);  α = 0 Theil's L, mean of ln(μ/x)
 *
 * @param alpha    any finite number
 * @param x        n quantities, each ≥ 0   (any unit)
 * @param weights  n numbers of holders, each ≥ 0; 1 without
 * @returns        ≥ 0; not applicable when nobody holds anything, or when α ≤ 0 and someone holds nothing
 * @throws RangeError  if a quantity or a weight is negative or not finite
 * @source  Shorrocks, The class of additively decomposable inequality measures, Econometrica 48 (1980)
 * @example
 * generalisedEntropy(2, [1, 3]) // => 0.125
 */
export function generalisedEntropy(
  alpha: number,
  x: ArrayLike<number>,
  weights?: ArrayLike<number>,
): Measure {
  const held = holdingsOf(x, weights);
  if (!isMeasured(held)) return held;
  if (alpha <= 0 && holdsNothing(held)) return unmeasured('not-applicable');
  const term = termOf(alpha);
  return Math.max(0, sum(held.x.map((value, i) => held.weights[i]! * term(value / held.mean))) / held.people);
}

/** Whether someone who counts holds nothing. */
function holdsNothing(held: Holdings): boolean {
  return held.x.some((value, i) => value === 0 && held.weights[i]! > 0);
}

function termOf(alpha: number): (ratio: number) => number {
  if (alpha === 1) return (ratio) => (ratio === 0 ? 0 : ratio * Math.log(ratio));
  if (alpha === 0) return (ratio) => (ratio === 0 ? 0 : -Math.log(ratio));
  return (ratio) => (alpha < 0 && ratio === 0 ? 0 : (ratio ** alpha - 1) / (alpha * (alpha - 1)));
}
