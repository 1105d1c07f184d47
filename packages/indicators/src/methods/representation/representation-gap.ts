import { isMeasured, type Measure, unmeasured } from '../measure.ts';
import type { ShareInterval } from './interval.ts';
import { profileOf } from './profile.ts';
import { wilson } from './wilson.ts';

/** How one group came, against its place in the population. */
export type GroupGap = {
  /** share among those who came, 0–1 */
  readonly share: number;
  /** where that share surely lies (Wilson) */
  readonly interval: ShareInterval;
  /** share in the population, 0–1 */
  readonly expected: number;
  /** share − expected, −1 to 1 */
  readonly gap: number;
  /** share / expected; not applicable for a group that the population does not have */
  readonly ratio: Measure;
  /** (O − E)/√(E(1 − π)): beyond ±2, who is missing or over-present; not applicable when π is 0 or 1 */
  readonly residual: Measure;
};

/**
 * Who came and who did not: each group's share against the population, with its interval.
 *
 * With a handful of people a share alone says nothing: read the interval, and the residual to name a group.
 *
 * @param observed    K counts of those who came, whole numbers ≥ 0
 * @param population  K counts or shares of the population, each ≥ 0
 * @param confidence  0–1, usually 0.95
 * @returns           K gaps; not applicable when nobody came
 * @throws RangeError  if a count is negative or not whole, or the numbers of groups differ
 * @source  indicators.md § 6; Agresti, Categorical Data Analysis (2013), § 3.3 for the residual
 * @example
 * representationGap([1, 3], [50, 50], 0.95)[0].gap // => -0.25
 */
export function representationGap(
  observed: ArrayLike<number>,
  population: ArrayLike<number>,
  confidence: number,
): Measure<readonly GroupGap[]> {
  const shares = profileOf(observed, population);
  if (!isMeasured(shares)) return shares;
  return Array.from(shares.sample, (share, k) => {
    const expected = shares.population[k]!;
    const spread = Math.sqrt(shares.size * expected * (1 - expected));
    return {
      share,
      interval: wilson(observed[k]!, shares.size, confidence) as ShareInterval,
      expected,
      gap: share - expected,
      ratio: expected === 0 ? unmeasured('not-applicable') : share / expected,
      residual: spread === 0 ? unmeasured('not-applicable') : (shares.size * (share - expected)) / spread,
    };
  });
}
