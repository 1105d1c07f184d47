import { isMeasured, type Measure } from '../measure.ts';
import { sum } from '../statistics/sum.ts';
import { profileOf } from './profile.ts';

/**
 * The distance between the profile of those who came and the population's; more sensitive to rare groups.
 *
 * √(½ Σ (√p − √π)²)
 *
 * @param observed    K counts of those who came, each ≥ 0
 * @param population  K counts or shares of the population, each ≥ 0
 * @returns           0–1; not applicable when nobody came
 * @throws RangeError  if a count is negative or not finite, or the numbers of groups differ
 * @source  Hellinger, Neue Begründung der Theorie quadratischer Formen (1909)
 * @example
 * hellinger([1, 0], [0, 1]) // => 1
 */
export function hellinger(observed: ArrayLike<number>, population: ArrayLike<number>): Measure {
  const shares = profileOf(observed, population);
  if (!isMeasured(shares)) return shares;
  return Math.sqrt(
    sum(shares.sample.map((p, k) => (Math.sqrt(p) - Math.sqrt(shares.population[k]!)) ** 2)) / 2,
  );
}
