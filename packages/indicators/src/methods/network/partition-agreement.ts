import { type Measure, unmeasured } from '../measure.ts';

/**
 * How far two partitions of the same nodes say the same: normalised mutual information.
 *
 * 2 I(a; b) / (H(a) + H(b))
 *
 * @param a  n group numbers
 * @param b  n group numbers
 * @returns  0 (nothing in common) to 1 (the same groups); not applicable without a node
 * @throws RangeError  if the two do not have the same length
 * @source  Danon, Díaz-Guilera, Duch & Arenas, Comparing community structure identification, J. Stat. Mech. (2005)
 * @example
 * partitionAgreement([0, 0, 1, 1], [5, 5, 2, 2]) // => 1
 */
export function partitionAgreement(a: ArrayLike<number>, b: ArrayLike<number>): Measure {
  if (a.length !== b.length)
    throw new RangeError(`Partitions of ${a.length} and ${b.length} nodes: give the same nodes.`);
  if (a.length === 0) return unmeasured('not-applicable');
  const joint = Array.from(a, (group, v) => `${group} ${b[v]}`);
  const [alone, other, both] = [entropy(Array.from(a)), entropy(Array.from(b)), entropy(joint)];
  return alone + other === 0 ? 1 : (2 * (alone + other - both)) / (alone + other);
}

function entropy(names: readonly (string | number)[]): number {
  const counts = new Map<string | number, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts.values()].reduce(
    (total, count) => total - (count / names.length) * Math.log(count / names.length),
    0,
  );
}
