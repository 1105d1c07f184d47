import { type Measure, unmeasured } from '../measure.ts';
import { sum } from '../statistics/sum.ts';

/** Two distributions over the same groups: those who came and the population they stand for. */
export type Profile = {
  /** people who came */
  readonly size: number;
  /** share of each group among them, 0–1 */
  readonly sample: Float64Array;
  /** share of each group in the population, 0–1 */
  readonly population: Float64Array;
};

/**
 * Turns counts of those who came, and counts or shares of the population, into two distributions.
 *
 * @param observed    K counts, each ≥ 0
 * @param population  K counts or shares, each ≥ 0; rescaled to sum to 1
 * @returns           the profile; not applicable when nobody came, or the population is empty
 * @throws RangeError  if a count is negative or not finite, or the numbers of groups differ
 * @example
 * profileOf([1, 3], [50, 50]).sample // => Float64Array [0.25, 0.75]
 */
export function profileOf(observed: ArrayLike<number>, population: ArrayLike<number>): Measure<Profile> {
  if (observed.length !== population.length) {
    throw new RangeError(
      `${observed.length} groups came and ${population.length} are known: name the same groups.`,
    );
  }
  for (const counts of [observed, population]) checkCounts(counts);
  const [size, whole] = [sum(observed), sum(population)];
  if (size === 0 || whole === 0) return unmeasured('not-applicable');
  return {
    size,
    sample: Float64Array.from(observed, (count) => count / size),
    population: Float64Array.from(population, (count) => count / whole),
  };
}

function checkCounts(counts: ArrayLike<number>): void {
  for (let i = 0; i < counts.length; i++) {
    if (!(counts[i]! >= 0 && counts[i]! < Number.POSITIVE_INFINITY)) {
      throw new RangeError(`The count ${counts[i]} of group ${i} is not a finite number ≥ 0.`);
    }
  }
}
