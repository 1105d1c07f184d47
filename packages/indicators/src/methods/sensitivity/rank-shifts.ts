import { mean } from '../statistics/mean.ts';
import type { RankDraws } from './rank-draws.ts';

/**
 * How far a replicate moves the ranking: one figure for each.
 *
 * mean over units of |rank − nominal rank|, over the units ranked both times
 *
 * @param draws    ranks over the replicates
 * @param nominal  n nominal ranks, 0 where there is none
 * @returns        draws means ≥ 0, in places; null where no unit is ranked both times
 * @throws RangeError  if the lengths differ
 * @source  Saisana, Saltelli & Tarantola (JRSS A 168, 2005), R̄_S
 * @example
 * rankShifts({ n: 2, draws: 1, ranks: Uint16Array.of(2, 1) }, [1, 2]) // => [1]
 */
export function rankShifts({ n, draws, ranks }: RankDraws, nominal: ArrayLike<number>): (number | null)[] {
  if (nominal.length !== n) throw new RangeError('rankShifts: lengths differ');
  return Array.from({ length: draws }, (_, r) => {
    const given = ranks.subarray(r * n, (r + 1) * n);
    const units = Array.from(given.keys()).filter((i) => given[i] !== 0 && nominal[i] !== 0);
    return mean(units.map((i) => Math.abs(given[i]! - nominal[i]!)));
  });
}
