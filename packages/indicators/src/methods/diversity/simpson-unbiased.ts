import { isMeasured, type Measure, unmeasured } from '../measure.ts';
import { sum } from '../statistics/sum.ts';
import { communityOf } from './community.ts';

/**
 * The same chance without replacement: not biased by the size of the meeting.
 *
 * 1 − Σ n(n − 1)/(N(N − 1))
 *
 * @param counts  K whole counts, each ≥ 0
 * @returns       0–1; not applicable below two people
 * @throws RangeError  if a count is negative or not finite
 * @source  Simpson (1949)
 * @example
 * simpsonUnbiased([1, 1]) // => 1
 */
export function simpsonUnbiased(counts: ArrayLike<number>): Measure {
  const present = communityOf(counts);
  if (!isMeasured(present)) return present;
  if (present.size < 2) return unmeasured('not-applicable');
  return 1 - sum(present.counts.map((n) => n * (n - 1))) / (present.size * (present.size - 1));
}
