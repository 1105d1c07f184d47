import { pearson } from '../correlate/pearson.ts';
import { nelderMead } from './nelder-mead.ts';
import { proportionalWeights } from './proportional-weights.ts';

/**
 * Weights found by search, and what they reach.
 *
 * - `wanted`, `obtained`: m shares of importance that sum to 1: the correlation of each part with the index, over their sum
 * - `distance`: greatest gap between the two: the solution is not unique and may be poor, so look at it
 */
export type OptimisedWeights = {
  readonly weights: readonly number[];
  readonly wanted: readonly number[];
  readonly obtained: readonly number[];
  readonly distance: number;
};

/**
 * Optimised weights: weights that make each part as *important* as wanted, which equal weights do not do when parts are correlated.
 *
 * min over w of mean (wantedⱼ − rⱼ/Σr)², rⱼ the correlation of part j with the index Σ wⱼxⱼ
 *
 * @param columns  m ≥ 2 complete columns of n units (scores on one scale, more is better)
 * @param wanted   m importances ≥ 0; equal unless told
 * @returns        weights ≥ 0 that sum to 1, and what they reach
 * @throws RangeError  if lengths differ or an importance is negative
 * @source  Becker et al., Weights and importance in composite indicators (Ecol. Indic. 80, 2017); COINr get_opt_weights
 * @example
 * optimisedWeights([[1, 2, 3, 4], [4, 1, 3, 2]]).weights.length // => 2
 */
export function optimisedWeights(
  columns: readonly ArrayLike<number>[],
  wanted?: readonly number[],
): OptimisedWeights {
  const m = columns.length;
  const target = proportionalWeights(wanted ?? columns.map(() => 1));
  if (m < 2 || target.length !== m)
    throw new RangeError('optimisedWeights: one importance for each of two columns');
  // a weight is the square of a free number, so that the search needs no fence
  const weightsAt = (point: readonly number[]) =>
    proportionalWeights(point.map((value) => value ** 2 + 1e-12));
  const loss = (point: readonly number[]) => {
    const reached = importance(columns, weightsAt(point));
    return reached.reduce((total, share, j) => total + (share - target[j]!) ** 2, 0) / m;
  };
  const found = nelderMead(
    loss,
    target.map((share) => Math.sqrt(share + 1e-6)),
    { tolerance: 1e-14, steps: 500 * m },
  );
  const weights = weightsAt(found.point);
  const obtained = importance(columns, weights);
  const distance = Math.max(...obtained.map((share, j) => Math.abs(share - target[j]!)));
  return { weights, wanted: target, obtained, distance };
}

/** Correlation of each part with the weighted sum, over their total. */
function importance(columns: readonly ArrayLike<number>[], weights: readonly number[]): number[] {
  const n = columns[0]!.length;
  const index = Array.from({ length: n }, (_, i) =>
    columns.reduce((total, x, j) => total + weights[j]! * x[i]!, 0),
  );
  const r = columns.map((x) => pearson(x, index) ?? 0);
  const total = r.reduce((a, b) => a + b, 0);
  return r.map((value) => (total === 0 ? 0 : value / total));
}
