import { isMeasured, type Measure } from '../measure.ts';
import { sum } from '../statistics/sum.ts';
import { communityOf } from './community.ts';

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
  const present = communityOf(counts);
  return isMeasured(present) ? 1 - sum(present.shares.map((p) => p * p)) : present;
}
