import { isMeasured, type Measure } from '../measure.ts';
import { sum } from '../statistics/sum.ts';
import { profileOf } from './profile.ts';

/**
 * How far the profile of those who came is from the population's, symmetric and bounded even for empty groups.
 *
 * ½ KL(p ‖ m) + ½ KL(π ‖ m), m = (p + π)/2
 *
 * @param observed    K counts of those who came, each ≥ 0
 * @param population  K counts or shares of the population, each ≥ 0
 * @returns           0 to ln 2, in nats; not applicable when nobody came
 * @throws RangeError  if a count is negative or not finite, or the numbers of groups differ
 * @source  Lin, Divergence measures based on the Shannon entropy, IEEE Trans. Inf. Theory 37 (1991)
 * @example
 * jensenShannon([1, 0], [0, 1]) // => 0.6931471805599453
 */
export function jensenShannon(observed: ArrayLike<number>, population: ArrayLike<number>): Measure {
  const shares = profileOf(observed, population);
  if (!isMeasured(shares)) return shares;
  const towards = (p: number, other: number) => (p === 0 ? 0 : p * Math.log((2 * p) / (p + other)));
  const terms = shares.sample.map(
    (p, k) => towards(p, shares.population[k]!) + towards(shares.population[k]!, p),
  );
  return Math.max(0, sum(terms) / 2);
}
