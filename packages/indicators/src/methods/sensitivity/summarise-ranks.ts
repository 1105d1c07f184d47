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
/** Ranks spread over at most this many times the replicates are counted rather than sorted. */
const COUNTABLE = 4;

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
  const counter = new Uint32Array(COUNTABLE * draws.draws + 1);
  const block = Array.from({ length: BLOCK }, () => new Uint32Array(draws.draws));
  for (let first = 0; first < draws.n; first += BLOCK) {
    const size = Math.min(BLOCK, draws.n - first);
    const lengths = gather(draws, first, size, block);
    for (let k = 0; k < size; k++)
      summarise(block[k]!.subarray(0, lengths[k]), first + k, shares, top, counter, summary);
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
  counter: Uint32Array,
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
  const isCounted = count > 0 && most - least < counter.length;
  if (isCounted) countRanks(ranks, least, most, counter);
  else ranks.sort();
  shares.forEach((share, q) => {
    summary.quantiles[q]![unit] =
      count === 0
        ? Number.NaN
        : quantileAt(share, count, (place) => (isCounted ? least + placeIn(counter, place) : ranks[place]!));
  });
}

function countRanks(ranks: Uint32Array, least: number, most: number, counter: Uint32Array): void {
  counter.fill(0, 0, most - least + 1);
  for (let r = 0; r < ranks.length; r++) counter[ranks[r]! - least]!++;
}

/** The value that stands at a place of the sorted list, from its counts. */
function placeIn(counter: Uint32Array, place: number): number {
  let reached = 0;
  for (let value = 0; ; value++) {
    reached += counter[value]!;
    if (reached > place) return value;
  }
}

/** Type 7: between the places ⌊h⌋ and ⌊h⌋ + 1, h = share·(count − 1), counted from 0. */
function quantileAt(share: number, count: number, valueAt: (place: number) => number): number {
  const place = share * (count - 1);
  const floor = Math.floor(place);
  const low = valueAt(floor);
  return place === floor ? low : low + (place - floor) * (valueAt(floor + 1) - low);
}
