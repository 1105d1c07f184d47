import { isMeasured, type Measure } from '../measure.ts';
import { communityOf } from './community.ts';

/**
 * How many groups are present.
 *
 * @param counts  K counts, each ≥ 0
 * @returns       a whole number, 1 to K; not applicable when nobody is there
 * @throws RangeError  if a count is negative or not finite
 * @source  Hill (1973), order 0
 * @example
 * richness([3, 0, 1]) // => 2
 */
export function richness(counts: ArrayLike<number>): Measure {
  const present = communityOf(counts);
  return isMeasured(present) ? present.counts.length : present;
}
