import { type Measure, unmeasured } from '../measure.ts';
import { chiSquaredTails } from '../special/chi-squared.ts';
import { ranks } from '../statistics/ranks.ts';
import { sum } from '../statistics/sum.ts';

/** How far judges rank objects alike. */
export type Concordance = {
  /** 0 (no common order) to 1 (the same order) */
  readonly w: number;
  /** m(n − 1)W, and its chance if judges ranked at random; trust it for n > 7 or m > 20 */
  readonly chiSquared: number;
  readonly degreesOfFreedom: number;
  readonly p: number;
  /** (m − 1)W/(1 − W); not applicable when W = 1 */
  readonly f: Measure;
};

/**
 * Kendall's W: how far m judges agree on the order of n objects, corrected for ties.
 *
 * 12 Σ (R − R̄)² / (m²(n³ − n) − m ΣT), T = Σ (t³ − t) over each judge's ties
 *
 * @param scores  m ≥ 2 rows (judges) of n ≥ 2 finite scores (objects); each judge's own scale
 * @returns       the concordance; not applicable below two judges or two objects, zero variance when every judge gives
 *                all objects the same score
 * @throws RangeError  if rows differ in length, or a score is missing or infinite
 * @source  Kendall & Babington Smith, The problem of m rankings, Ann. Math. Stat. 10 (1939)
 * @example
 * kendallW([[1, 2, 3], [10, 20, 30]]).w // => 1
 */
export function kendallW(scores: readonly ArrayLike<number>[]): Measure<Concordance> {
  const [m, n] = [scores.length, scores[0]?.length ?? 0];
  if (scores.some((row) => row.length !== n))
    throw new RangeError('Judges scored different numbers of objects.');
  if (m < 2 || n < 2) return unmeasured('not-applicable');
  const ranked = scores.map((row) => ranks(row, { first: 'least', ties: 'average' }));
  const totals = Float64Array.from({ length: n }, (_, i) => sum(ranked.map((row) => row[i]!)));
  const spread = sum(totals.map((total) => (total - (m * (n + 1)) / 2) ** 2));
  const most = m * m * (n ** 3 - n) - m * sum(ranked.map(tieCorrection));
  if (most === 0) return unmeasured('zero-variance');
  const w = (12 * spread) / most;
  const chiSquared = m * (n - 1) * w;
  return {
    w,
    chiSquared,
    degreesOfFreedom: n - 1,
    p: chiSquaredTails(chiSquared, n - 1).upper,
    f: w === 1 ? unmeasured('not-applicable') : ((m - 1) * w) / (1 - w),
  };
}

function tieCorrection(ranked: Float64Array): number {
  const sizes = new Map<number, number>();
  for (const rank of ranked) sizes.set(rank, (sizes.get(rank) ?? 0) + 1);
  return sum([...sizes.values()].map((size) => size ** 3 - size));
}
