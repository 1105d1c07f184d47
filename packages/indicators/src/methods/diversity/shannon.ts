import { isMeasured, type Measure } from '../measure.ts';
import { sum } from '../statistics/sum.ts';
import { communityOf } from './community.ts';

/**
 * How uncertain the group of one person taken at random is; sensitive to rare groups.
 *
 * −Σ p ln p, in nats; divide by ln 2 for bits
 *
 * @param counts  K counts, each ≥ 0
 * @returns       0 (one group) to ln K (all alike); not applicable when nobody is there
 * @throws RangeError  if a count is negative or not finite
 * @source  Shannon, A mathematical theory of communication (1948)
 * @example
 * shannon([5, 5]) // => 0.6931471805599453
 */
export function shannon(counts: ArrayLike<number>): Measure {
  const present = communityOf(counts);
  return isMeasured(present) ? Math.max(0, -sum(present.shares.map((p) => p * Math.log(p)))) : present;
}
