import { type Measure, unmeasured } from '../measure.ts';
import { sum } from '../statistics/sum.ts';

/** Counts by group, ready for a measure of diversity: the groups present only. */
export type Community = {
  /** count of each group present, > 0 */
  readonly counts: Float64Array;
  /** share of each group present, > 0, summing to 1 */
  readonly shares: Float64Array;
  /** Σ counts */
  readonly size: number;
};

/**
 * Checks counts by group and leaves empty groups out, as every measure of diversity needs.
 *
 * @param counts  K counts, each ≥ 0: people, actors, events …
 * @returns       the community; not applicable when it is empty
 * @throws RangeError  if a count is negative or not finite
 * @example
 * communityOf([3, 0, 1]).shares // => Float64Array [0.75, 0.25]
 */
export function communityOf(counts: ArrayLike<number>): Measure<Community> {
  const present = Float64Array.from(counts).filter((count, k) => {
    if (!(count >= 0 && count < Number.POSITIVE_INFINITY)) {
      throw new RangeError(
        `The count ${count} of group ${k} is not a finite number ≥ 0: take missing ones out first.`,
      );
    }
    return count > 0;
  });
  if (present.length === 0) return unmeasured('not-applicable');
  const size = sum(present);
  return { counts: present, shares: present.map((count) => count / size), size };
}
