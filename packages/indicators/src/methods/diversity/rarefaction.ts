import { isMeasured, type Measure, unmeasured } from '../measure.ts';
import { sum } from '../statistics/sum.ts';
import { communityOf } from './community.ts';

/**
 * How many groups a smaller meeting would have shown: brings workshops of different sizes to the same number of people.
 *
 * Σ over groups of 1 − C(N − n_k, m)/C(N, m)
 *
 * @param counts  K whole counts, each ≥ 0
 * @param size    m, people drawn without replacement, a whole number ≥ 0
 * @returns       expected number of groups; not applicable when the meeting had fewer than m people
 * @throws RangeError  if the counts or the size are not whole numbers ≥ 0
 * @source  Hurlbert, The nonconcept of species diversity, Ecology 52 (1971)
 * @example
 * rarefaction([5, 5], 1) // => 1
 */
export function rarefaction(counts: ArrayLike<number>, size: number): Measure {
  for (const count of [...Array.from(counts), size]) {
    if (!(Number.isInteger(count) && count >= 0))
      throw new RangeError(`${count} is not a whole number of people.`);
  }
  const present = communityOf(counts);
  if (!isMeasured(present)) return present;
  if (size > present.size) return unmeasured('not-applicable');
  return sum(present.counts.map((count) => 1 - chanceUnseen(count, present.size, size)));
}

/** C(N − n, m)/C(N, m), as a product: no factorial, no cancellation. */
function chanceUnseen(count: number, all: number, size: number): number {
  let chance = 1;
  for (let drawn = 0; drawn < size && chance > 0; drawn++)
    chance *= Math.max(0, all - count - drawn) / (all - drawn);
  return chance;
}
