import { isMeasured, type Measure, unmeasured } from '../measure.ts';
import { sum } from '../statistics/sum.ts';
import { community } from './community.ts';

/**
 * The chance that two people taken at random, with replacement, are of different groups (Gini–Simpson, Blau).
 *
 * 1 − Σ p²
 *
 * @param counts  K counts, each ≥ 0
 * @returns       0 to 1 − 1/K; not applicable when nobody is there
 * @throws RangeError  if a count is negative or not finite
 * @source  Simpson, Measurement of diversity, Nature 163 (1949); Blau, Inequality and Heterogeneity (1977)
 * @example
 * simpson([5, 5]) // => 0.5
 */
export function simpson(counts: ArrayLike<number>): Measure {
  const present = community(counts);
  return isMeasured(present) ? 1 - sum(present.shares.map((p) => p * p)) : present;
}

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

/**
 * The same chance without replacement: not biased by the size of the meeting.
 *
 * 1 − Σ n(n − 1)/(N(N − 1))
 *
 * @param counts  K whole counts, each ≥ 0
 * @returns       0–1; not applicable below two people
 * @throws RangeError  if a count is negative or not finite
 * @source  Simpson (1949)
 * @example
 * simpsonUnbiased([1, 1]) // => 1
 */
export function simpsonUnbiased(counts: ArrayLike<number>): Measure {
  const present = community(counts);
  if (!isMeasured(present)) return present;
  if (present.size < 2) return unmeasured('not-applicable');
  return 1 - sum(present.counts.map((n) => n * (n - 1))) / (present.size * (present.size - 1));
}
