import type { RankArray } from './score-ranker.ts';

/**
 * The ranks of n units in each of many replicates.
 *
 * - `ranks`: draws × n, replicate after replicate: unit i of replicate r is at r·n + i; 1 is the best, 0 not ranked.
 *   2 bytes each up to 65 535 units: 70 MB for 35 000 units and 1 000 replicates
 */
export type RankDraws = { readonly n: number; readonly draws: number; readonly ranks: RankArray };

/** Room for the ranks of n units in some replicates. */
export function rankRoom(n: number, draws: number): RankArray {
  return n < 2 ** 16 ? new Uint16Array(n * draws) : new Uint32Array(n * draws);
}

/**
 * The replicates that several workers computed, one after the other: the same as if one had computed them all.
 *
 * @param parts  ranks of the same n units, in the order of the replicates
 * @returns      all the replicates
 * @throws RangeError  if there is no part or they do not have the same units
 * @source  indicators.md § 0: results do not depend on the number of workers
 * @example
 * joinDraws([first, second]).draws // => first.draws + second.draws
 */
export function joinDraws(parts: readonly RankDraws[]): RankDraws {
  const n = parts[0]?.n;
  if (n === undefined || parts.some((part) => part.n !== n)) throw new RangeError('joinDraws: other units');
  const draws = parts.reduce((total, part) => total + part.draws, 0);
  const ranks = rankRoom(n, draws);
  let filled = 0;
  for (const part of parts) {
    ranks.set(part.ranks, filled);
    filled += part.ranks.length;
  }
  return { n, draws, ranks };
}
