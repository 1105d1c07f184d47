import { isMeasured, type Measure } from '../measure.ts';
import { sum } from '../statistics/sum.ts';
import { communityOf } from './community.ts';

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
  const relative = sum(shares.map((p) => (p / largest) ** q));
  return relative ** (1 / (1 - q)) * largest ** (q / (1 - q));
}
