import { isMeasured, type Measure, unmeasured } from '../measure.ts';
import { communityOf } from './community.ts';

/** Relative change at which Newton's steps stop. */
const PRECISION = 1e-15;
/** Steps: the convergence is quadratic, far fewer are used. */
const STEPS = 200;

/**
 * Diversity that does not depend on how many people were met, if group sizes follow Fisher's logarithmic series.
 *
 * the α for which S = α ln(1 + N/α)
 *
 * @param counts  K whole counts, each ≥ 0
 * @returns       α > 0; not applicable when nobody is there, or when everyone is a group of their own (α is infinite)
 * @throws RangeError  if a count is negative or not finite
 * @source  Fisher, Corbet & Williams, The relation between the number of species and individuals, J. Anim. Ecol. 12 (1943)
 * @example
 * fisherAlpha([1, 1]) // => { why: 'not-applicable' }
 */
export function fisherAlpha(counts: ArrayLike<number>): Measure {
  const present = communityOf(counts);
  if (!isMeasured(present)) return present;
  const [groups, people] = [present.counts.length, present.size];
  if (groups >= people) return unmeasured('not-applicable');
  let alpha = 1e-3;
  for (let step = 0; step < STEPS; step++) {
    const miss = alpha * Math.log1p(people / alpha) - groups;
    const slope = Math.log1p(people / alpha) - people / (alpha + people);
    const next = alpha - miss / slope;
    const settled = Math.abs(next - alpha) <= PRECISION * next;
    alpha = next > 0 ? next : alpha / 2;
    if (settled) break;
  }
  return alpha;
}
