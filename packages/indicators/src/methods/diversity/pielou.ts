import { isMeasured, type Measure, unmeasured } from '../measure.ts';
import { richness } from './richness.ts';
import { shannon } from './shannon.ts';

/**
 * How evenly the groups present are represented, whatever their number.
 *
 * H / ln S
 *
 * @param counts  K counts, each ≥ 0
 * @returns       0–1; not applicable when fewer than two groups are present
 * @throws RangeError  if a count is negative or not finite
 * @source  Pielou, The measurement of diversity in different types of biological collections, J. Theor. Biol. 13 (1966)
 * @example
 * pielou([5, 5, 0]) // => 1
 */
export function pielou(counts: ArrayLike<number>): Measure {
  const [entropy, groups] = [shannon(counts), richness(counts)];
  if (!isMeasured(entropy) || !isMeasured(groups)) return entropy;
  return groups < 2 ? unmeasured('not-applicable') : entropy / Math.log(groups);
}
