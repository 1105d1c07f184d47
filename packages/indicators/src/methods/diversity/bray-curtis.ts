import { type Measure, unmeasured } from '../measure.ts';
import { sum } from '../statistics/sum.ts';

/**
 * How differently two meetings are composed, in numbers of people by group.
 *
 * Σ |a − b| / Σ (a + b)
 *
 * @param a  K counts, each ≥ 0
 * @param b  K counts of the same groups, each ≥ 0
 * @returns  0 (the same) to 1 (nobody of the same group); not applicable when both are empty
 * @throws RangeError  if the numbers of groups differ
 * @source  Bray & Curtis, An ordination of the upland forest communities of southern Wisconsin (1957)
 * @example
 * brayCurtis([2, 0], [1, 1]) // => 0.5
 */
export function brayCurtis(a: ArrayLike<number>, b: ArrayLike<number>): Measure {
  if (a.length !== b.length) throw new RangeError(`${a.length} and ${b.length} groups: give the same ones.`);
  const whole = sum(a) + sum(b);
  return whole === 0
    ? unmeasured('not-applicable')
    : sum(Array.from(a, (count, k) => Math.abs(count - b[k]!))) / whole;
}
