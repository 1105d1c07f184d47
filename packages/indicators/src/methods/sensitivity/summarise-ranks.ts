import type { RankDraws } from './rank-draws.ts';

/** Which quantiles of each unit's ranks, and how many places count as the top. */
export type SummaryAsked = { readonly shares?: readonly number[]; readonly top?: number };

/**
 * The ranks of each unit over the replicates in which it is ranked.
 *
 * - `mean`: n means; `quantiles`: one array of n for each share asked, type 7
 * - `topShare`: n shares of the replicates among the first `top`
 * - `ranked`: n counts of replicates; where it is 0 the figures are NaN and must be said missing
 */
export type RankSummary = {
  readonly mean: Float64Array;
  readonly quantiles: readonly Float64Array[];
  readonly topShare: Float64Array;
  readonly ranked: Uint32Array;
};

/** Median and 90 % interval. */
const USUAL_SHARES = [0.05, 0.5, 0.95] as const;
/** Units gathered together: each line of memory is read once for all of them. */
const BLOCK = 32;
/** Cells into which the ranks of a unit are counted; a quantile then looks into one of them only. */
const CELLS = 512;

/**
 * The interval in which each unit's rank lies: what should be published beside a rank.
 *
 * @param draws  ranks over the replicates
 * @param asked  shares of the quantiles (5, 50 and 95 % unless told) and size of the top (a tenth of the units unless told)
 * @returns      means, quantiles and shares for each unit
 * @throws RangeError  if a share is not between 0 and 1
 * @source  Saisana, Saltelli & Tarantola (JRSS A 168, 2005); quantiles of type 7
 * @example
 * summariseRanks({ n: 1, draws: 3, ranks: Uint16Array.of(1, 2, 3) }).quantiles[1] // => Float64Array [2]
 */
export function summariseRanks(draws: RankDraws, asked: SummaryAsked = {}): RankSummary {
  const shares = asked.shares ?? USUAL_SHARES;
  if (shares.some((share) => !(share >= 0 && share <= 1))) throw new RangeError('summariseRanks: a share');
  const top = asked.top ?? Math.ceil(draws.n / 10);
  const summary = {
    mean: new Float64Array(draws.n),
    quantiles: shares.map(() => new Float64Array(draws.n)),
    topShare: new Float64Array(draws.n),
    ranked: new Uint32Array(draws.n),
  };
  const cells = createCells(draws.draws);
  const block = Array.from({ length: BLOCK }, () => new Uint32Array(draws.draws));
  for (let first = 0; first < draws.n; first += BLOCK) {
    const size = Math.min(BLOCK, draws.n - first);
    const lengths = gather(draws, first, size, block);
    for (let k = 0; k < size; k++)
      summarise(block[k]!.subarray(0, lengths[k]), first + k, shares, top, cells, summary);
  }
  return summary;
}

/** The ranks of some neighbouring units, one array each, without the replicates in which they have none. */
function gather(
  { n, draws, ranks }: RankDraws,
  first: number,
  size: number,
  block: readonly Uint32Array[],
): Uint32Array {
  const lengths = new Uint32Array(size);
  for (let r = 0; r < draws; r++) {
    const at = r * n + first;
    for (let k = 0; k < size; k++) {
      const rank = ranks[at + k]!;
      if (rank !== 0) block[k]![lengths[k]!++] = rank;
    }
  }
  return lengths;
}

function summarise(
  ranks: Uint32Array,
  unit: number,
  shares: readonly number[],
  top: number,
  cells: RankCells,
  summary: RankSummary,
): void {
  const count = ranks.length;
  let [total, among, least, most] = [0, 0, Number.POSITIVE_INFINITY, 0];
  for (let r = 0; r < count; r++) {
    const rank = ranks[r]!;
    total += rank;
    if (rank <= top) among++;
    if (rank < least) least = rank;
    if (rank > most) most = rank;
  }
  summary.ranked[unit] = count;
  summary.mean[unit] = count === 0 ? Number.NaN : total / count;
  summary.topShare[unit] = count === 0 ? Number.NaN : among / count;
  if (count > 0) cells.count(ranks, least, most);
  shares.forEach((share, q) => {
    summary.quantiles[q]![unit] = count === 0 ? Number.NaN : quantileAt(share, count, cells.at);
  });
}

/**
 * The sorted ranks of one unit, without sorting them all.
 *
 * - `count(ranks, least, most)`: takes the ranks of a unit
 * - `at(place)`: the rank that stands at a place of their sorted list, counted from 0
 */
interface RankCells {
  count(ranks: Uint32Array, least: number, most: number): void;
  at(place: number): number;
}

/** Cells for at most so many replicates; the cell of the last place asked stays sorted. */
function createCells(draws: number): RankCells {
  const counts = new Uint32Array(CELLS);
  const sorted = new Uint32Array(draws);
  let given: Uint32Array = new Uint32Array(0);
  let [origin, shift, open, before] = [0, 0, -1, 0];

  const count = (ranks: Uint32Array, least: number, most: number): void => {
    [given, origin, shift, open] = [ranks, least, 0, -1];
    while ((most - least) >>> shift >= CELLS) shift++;
    counts.fill(0);
    for (let r = 0; r < ranks.length; r++) counts[(ranks[r]! - least) >>> shift]!++;
  };

  const at = (place: number): number => {
    let cell = 0;
    let reached = 0;
    while (reached + counts[cell]! <= place) reached += counts[cell++]!;
    if (shift === 0) return origin + cell;
    if (cell !== open) {
      let filled = 0;
      for (let r = 0; r < given.length; r++) {
        if ((given[r]! - origin) >>> shift === cell) sorted[filled++] = given[r]!;
      }
      sorted.subarray(0, filled).sort();
      [open, before] = [cell, reached];
    }
    return sorted[place - before]!;
  };
  return { count, at };
}

/** Type 7: between the places ⌊h⌋ and ⌊h⌋ + 1, h = share·(count − 1), counted from 0. */
function quantileAt(share: number, count: number, valueAt: (place: number) => number): number {
  const place = share * (count - 1);
  const floor = Math.floor(place);
  const low = valueAt(floor);
  return place === floor ? low : low + (place - floor) * (valueAt(floor + 1) - low);
}
