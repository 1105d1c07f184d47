import { isMeasured, type Measure } from '../measure.ts';
import { communityOf } from './community.ts';

/**
 * How many groups there are at least, counting those never met, guessed from those met once or twice.
 *
 * S + f₁(f₁ − 1)/(2(f₂ + 1)), f₁ and f₂ the numbers of groups met once and twice (bias-corrected)
 *
 * @param counts  K whole counts, each ≥ 0
 * @returns       a number ≥ richness; not applicable when nobody is there
 * @throws RangeError  if a count is negative or not finite
 * @source  Chao, Nonparametric estimation of the number of classes, Scand. J. Stat. 11 (1984); bias-corrected form 2005
 * @example
 * chao1([1, 1, 2]) // => 3.5
 */
export function chao1(counts: ArrayLike<number>): Measure {
  const present = communityOf(counts);
  if (!isMeasured(present)) return present;
  const met = (times: number) => present.counts.filter((count) => count === times).length;
  return present.counts.length + (met(1) * (met(1) - 1)) / (2 * (met(2) + 1));
}
