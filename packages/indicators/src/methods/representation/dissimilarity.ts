import { isMeasured, type Measure } from '../measure.ts';
import { sum } from '../statistics/sum.ts';
import { profileOf } from './profile.ts';

/**
 * The share of those who came that would have to be other people for the profile to match the population.
 *
 * ½ Σ |p − π|
 *
 * @param observed    K counts of those who came, each ≥ 0
 * @param population  K counts or shares of the population, each ≥ 0
 * @returns           0–1; not applicable when nobody came
 * @throws RangeError  if a count is negative or not finite, or the numbers of groups differ
 * @source  Duncan & Duncan, A methodological analysis of segregation indexes, Am. Soc. Rev. 20 (1955)
 * @example
 * dissimilarity([1, 3], [50, 50]) // => 0.25
 */
export function dissimilarity(observed: ArrayLike<number>, population: ArrayLike<number>): Measure {
  const shares = profileOf(observed, population);
  if (!isMeasured(shares)) return shares;
  return sum(shares.sample.map((p, k) => Math.abs(p - shares.population[k]!))) / 2;
}
