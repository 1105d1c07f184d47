import { ascending } from './ascending.ts';

/** The nine sample quantiles of Hyndman and Fan. 7 is the default of R, numpy and spreadsheets. */
export type QuantileType = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9;

/** Plotting positions (a, b) of the continuous types: the quantile p sits at rank a + p(n + 1 − a − b). */
const POSITIONS = {
  4: [0, 1],
  5: [1 / 2, 1 / 2],
  6: [0, 0],
  7: [1, 1],
  8: [1 / 3, 1 / 3],
  9: [3 / 8, 3 / 8],
} as const;

/** Ranks closer than this to a whole number are that number, as in R. */
const FUZZ = 4 * Number.EPSILON;

/**
 * Sample quantile: the figure below which a share of the others lies.
 *
 * types 4–9 interpolate between the two values around rank a + p(n + 1 − a − b); types 1–3 take one of them
 *
 * @param x     n finite numbers (any unit), in any order
 * @param p     a share between 0 and 1
 * @param type  which of the nine definitions, 7 unless told
 * @returns     a number between min(x) and max(x), in the unit of x; null if there is none
 * @throws RangeError  if p is outside 0–1, or a number is NaN or infinite
 * @source  Hyndman & Fan, Sample quantiles in statistical packages (The American Statistician 50, 1996)
 * @example
 * quantile([1, 2, 3, 4], 0.25) // => 1.75
 */
export function quantile(x: ArrayLike<number>, p: number, type: QuantileType = 7): number | null {
  return x.length === 0 ? null : quantileOfSorted(ascending(x), p, type);
}

/**
 * The same quantile, of figures already in ascending order: sort once, ask many times.
 *
 * @param sorted  n ≥ 1 finite numbers (any unit), from the least to the greatest
 * @param p       a share between 0 and 1
 * @param type    which of the nine definitions, 7 unless told
 * @returns       a number between the first and the last, in their unit
 * @throws RangeError  if p is outside 0–1
 * @source  Hyndman & Fan (1996)
 * @example
 * quantileOfSorted([1, 2, 3, 4], 0.5) // => 2.5
 */
export function quantileOfSorted(sorted: ArrayLike<number>, p: number, type: QuantileType = 7): number {
  if (!(p >= 0 && p <= 1)) throw new RangeError(`quantile: the share ${p} is not between 0 and 1`);
  const n = sorted.length;
  const at = (rank: number) => sorted[Math.min(Math.max(rank, 1), n) - 1] as number;
  const { rank, part } = type <= 3 ? step(n, p, type) : position(n, p, type as keyof typeof POSITIONS);
  if (part === 0) return at(rank);
  if (part === 1) return at(rank + 1);
  return (1 - part) * at(rank) + part * at(rank + 1);
}

/** Where a discontinuous quantile (1, 2, 3) falls: after which rank, and how much of the next value. */
function step(n: number, p: number, type: QuantileType): { rank: number; part: number } {
  const place = type === 3 ? n * p - 0.5 : n * p;
  const rank = Math.floor(place + FUZZ);
  const beyond = place > rank + FUZZ;
  if (type === 1) return { rank, part: beyond ? 1 : 0 };
  if (type === 2) return { rank, part: beyond ? 1 : 0.5 };
  return { rank, part: beyond || rank % 2 !== 0 ? 1 : 0 };
}

/** Where a continuous quantile falls: after which rank, and how much of the way to the next value. */
function position(n: number, p: number, type: keyof typeof POSITIONS): { rank: number; part: number } {
  const [a, b] = POSITIONS[type];
  const place = a + p * (n + 1 - a - b);
  const rank = Math.floor(place + FUZZ);
  const part = place - rank;
  return { rank, part: Math.abs(part) < FUZZ ? 0 : part };
}
