import { type Measure, unmeasured } from '../measure.ts';

/**
 * How differently two meetings are composed, counting only which groups are there.
 *
 * 1 − groups in both / groups in either
 *
 * @param a  K counts, each ≥ 0; a group is there when its count is above 0
 * @param b  K counts of the same groups, each ≥ 0
 * @returns  0 (the same groups) to 1 (none in common); not applicable when both are empty
 * @throws RangeError  if the numbers of groups differ
 * @source  Jaccard, Étude comparative de la distribution florale (1901)
 * @example
 * jaccard([2, 0, 1], [1, 1, 5]) // => 0.33333333333333337
 */
export function jaccard(a: ArrayLike<number>, b: ArrayLike<number>): Measure {
  if (a.length !== b.length) throw new RangeError(`${a.length} and ${b.length} groups: give the same ones.`);
  const groups = Array.from(a, (count, k) => [count > 0, b[k]! > 0] as const);
  const either = groups.filter(([inA, inB]) => inA || inB).length;
  return either === 0
    ? unmeasured('not-applicable')
    : 1 - groups.filter(([inA, inB]) => inA && inB).length / either;
}
