import type { RankDraws } from './rank-draws.ts';

/**
 * How often one unit stands before another: the honest answer to "is this commune better than that one?".
 *
 * share of the replicates that rank both in which rank(i) < rank(k), a draw counting half
 *
 * @param draws  ranks over the replicates
 * @param i      a unit, 0 … n − 1
 * @param k      another
 * @returns      0–1; null if no replicate ranks both
 * @throws RangeError  if there is no such unit
 * @source  indicators.md § 1.11
 * @example
 * outranksShare({ n: 2, draws: 2, ranks: Uint16Array.of(1, 2, 1, 1) }, 0, 1) // => 0.75
 */
export function outranksShare({ n, draws, ranks }: RankDraws, i: number, k: number): number | null {
  if (![i, k].every((unit) => Number.isInteger(unit) && unit >= 0 && unit < n))
    throw new RangeError('outranksShare');
  let both = 0;
  let before = 0;
  for (let r = 0; r < draws; r++) {
    const [a, b] = [ranks[r * n + i]!, ranks[r * n + k]!];
    if (a === 0 || b === 0) continue;
    both++;
    before += a < b ? 1 : a === b ? 0.5 : 0;
  }
  return both === 0 ? null : before / both;
}
