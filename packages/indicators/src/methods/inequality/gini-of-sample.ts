import { isMeasured, type Measure, unmeasured } from '../measure.ts';
import { gini } from './gini.ts';

/**
 * Gini corrected for a small sample: 1, not 1 − 1/n, when one of n holds everything.
 *
 * G n/(n − 1)
 *
 * @param x  n quantities, each ≥ 0   (any unit)
 * @returns  0 to 1; not applicable below two holders or when nobody holds anything
 * @throws RangeError  if a quantity is negative or not finite
 * @source  Deltas, The small-sample bias of the Gini coefficient, Rev. Econ. Stat. 85 (2003)
 * @example
 * giniOfSample([0, 0, 0, 5]) // => 1
 */
export function giniOfSample(x: ArrayLike<number>): Measure {
  if (x.length < 2) return unmeasured('not-applicable');
  const biased = gini(x);
  return isMeasured(biased) ? (biased * x.length) / (x.length - 1) : biased;
}
