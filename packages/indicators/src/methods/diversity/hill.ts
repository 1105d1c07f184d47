import { isMeasured, type Measure } from '../measure.ts';
import { sum } from '../statistics/sum.ts';
import { communityOf } from './community.ts';

/** Distance of the order from 1 within which the first form would lose digits. */
const NEAR_ONE = 0.25;

/**
 * How many equally present groups would be as diverse: diversity as a number of groups, comparable across workshops.
 *
 * (Σ p^q)^(1/(1 − q));  q = 0 richness, 1 exp(H), 2 inverse Simpson, ∞ 1/max p
 *
 * @param q       order ≥ 0, or Infinity: the larger, the less rare groups count
 * @param counts  K counts, each ≥ 0
 * @returns       1 to K, falling as q grows; not applicable when nobody is there
 * @throws RangeError  if the order is negative, or a count is negative or not finite
 * @source  Hill, Diversity and evenness, Ecology 54 (1973)
 * @example
 * hill(2, [5, 5]) // => 2
 */
export function hill(q: number, counts: ArrayLike<number>): Measure {
  if (!(q >= 0)) throw new RangeError(`Order ${q}: give a number ≥ 0, or Infinity.`);
  const present = communityOf(counts);
  if (!isMeasured(present)) return present;
  const { shares } = present;
  if (q === 0) return shares.length;
  if (q === 1) return Math.exp(-sum(shares.map((p) => p * Math.log(p))));
  const largest = shares.reduce((most, p) => Math.max(most, p), 0);
  if (q === Number.POSITIVE_INFINITY) return 1 / largest;
  return Math.exp(Math.abs(q - 1) < NEAR_ONE ? entropyNearOne(q, shares) : entropy(q, shares, largest));
}

/** Rényi's entropy: ln Σ p^q / (1 − q), the largest share taken out so that no power vanishes. */
function entropy(q: number, shares: Float64Array, largest: number): number {
  return (Math.log(sum(shares.map((p) => (p / largest) ** q))) + q * Math.log(largest)) / (1 - q);
}

/** The same where Σ p^q is so near 1 that its logarithm would lose its digits: ln(1 + Σ p (p^(q − 1) − 1)). */
function entropyNearOne(q: number, shares: Float64Array): number {
  return Math.log1p(sum(shares.map((p) => p * Math.expm1((q - 1) * Math.log(p))))) / (1 - q);
}
