import { isMeasured, type Measure, unmeasured } from '../measure.ts';
import { sum } from '../statistics/sum.ts';
import { profileOf } from './profile.ts';

/**
 * The information lost when the population's profile is taken for that of those who came.
 *
 * Σ p ln(p/π), with 0 ln 0 = 0
 *
 * @param observed    K counts of those who came, each ≥ 0
 * @param population  K counts or shares of the population, each ≥ 0
 * @returns           ≥ 0, in nats; not applicable when nobody came, or when a group came that the population does not
 *                    have (the divergence is infinite: use `jensenShannon`, which is bounded)
 * @throws RangeError  if a count is negative or not finite, or the numbers of groups differ
 * @source  Kullback & Leibler, On information and sufficiency, Ann. Math. Stat. 22 (1951)
 * @example
 * kullbackLeibler([1, 1], [50, 50]) // => 0
 */
export function kullbackLeibler(observed: ArrayLike<number>, population: ArrayLike<number>): Measure {
  const shares = profileOf(observed, population);
  if (!isMeasured(shares)) return shares;
  if (shares.sample.some((p, k) => p > 0 && shares.population[k] === 0)) return unmeasured('not-applicable');
  const terms = shares.sample.map((p, k) => (p === 0 ? 0 : p * Math.log(p / shares.population[k]!)));
  return Math.max(0, sum(terms));
}
