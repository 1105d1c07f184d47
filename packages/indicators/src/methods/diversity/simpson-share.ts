import { isMeasured, type Measure, unmeasured } from '../measure.ts';
import { simpson } from './simpson.ts';

/**
 * Simpson's diversity as a share of its maximum, to compare classifications with different numbers of groups.
 *
 * (1 − Σ p²)/(1 − 1/K), K all the groups named, even empty
 *
 * @param counts  K ≥ 2 counts, each ≥ 0
 * @returns       0–1; not applicable when nobody is there or a single group is named
 * @throws RangeError  if a count is negative or not finite
 * @source  Agresti & Agresti, Statistical analysis of qualitative variation (1978)
 * @example
 * simpsonShare([5, 5]) // => 1
 */
export function simpsonShare(counts: ArrayLike<number>): Measure {
  const diversity = simpson(counts);
  if (!isMeasured(diversity)) return diversity;
  return counts.length < 2 ? unmeasured('not-applicable') : diversity / (1 - 1 / counts.length);
}
