import { isMeasured, type Measure, unmeasured } from '../measure.ts';
import { sum } from '../statistics/sum.ts';
import { profileOf } from './profile.ts';

/**
 * The size of a gap to the population, whatever the number who came: 0.1 small, 0.3 medium, 0.5 large.
 *
 * √(Σ (p − π)²/π)
 *
 * @param observed    K counts of those who came, each ≥ 0
 * @param population  K counts or shares of the population, each ≥ 0
 * @returns           ≥ 0; not applicable when nobody came, or a group came that the population does not have
 * @throws RangeError  if a count is negative or not finite, or the numbers of groups differ
 * @source  Cohen, Statistical Power Analysis (1988), ch. 7
 * @example
 * cohenW([1, 3], [50, 50]) // => 0.5
 */
export function cohenW(observed: ArrayLike<number>, population: ArrayLike<number>): Measure {
  const shares = profileOf(observed, population);
  if (!isMeasured(shares)) return shares;
  if (shares.sample.some((p, k) => p > 0 && shares.population[k] === 0)) return unmeasured('not-applicable');
  const terms = shares.sample.map((p, k) =>
    p === 0 && shares.population[k] === 0 ? 0 : (p - shares.population[k]!) ** 2 / shares.population[k]!,
  );
  return Math.sqrt(sum(terms));
}
