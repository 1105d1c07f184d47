import { incompleteGamma, type Tails } from './incomplete-gamma.ts';

/**
 * Both tails of the χ² law: how surprising a sum of squared gaps is.
 *
 * upper Q(k/2, x/2)
 *
 * @param x   the statistic, ≥ 0
 * @param df  degrees of freedom, > 0
 * @returns   two shares that sum to 1, each with its own digits
 * @throws RangeError  if x or df is outside its range
 * @source  DLMF 8.2
 * @example
 * chiSquaredTails(2, 2).upper // => 0.36787944117144233
 */
export function chiSquaredTails(x: number, df: number): Tails {
  return incompleteGamma(df / 2, x / 2);
}
