import type { Scores } from '../aggregate/scores.ts';
import { requireWeights } from '../statistics/weighted-mean.ts';

/** Votes closer than this to a bound are on it. */
const TIE = 1e-10;

/**
 * How much of the weight says that each unit is better than each other.
 *
 * - `shares`: n × n; null on the diagonal and where no indicator is known for both
 * - `dominant`: pairs (better, worse) on which all the weight agrees
 */
export type Outranking = {
  readonly shares: readonly (readonly (number | null)[])[];
  readonly dominant: number;
};

/**
 * Outranking: compares units two by two, without adding what cannot be added.
 *
 * oᵢₖ = Σⱼ wⱼ(1[xᵢⱼ > xₖⱼ] + ½·1[=]) / Σⱼ wⱼ, over the j known for both; oᵢₖ + oₖᵢ = 1.
 * n² comparisons of m scores: for a département or a stratum, not for 35 000 communes at once.
 *
 * @param rows     n units × m scores or nulls, more is better (any unit)
 * @param weights  m weights ≥ 0
 * @returns        shares 0–1, and the number of dominated pairs
 * @throws RangeError  if lengths differ or a weight is negative
 * @source  Munda & Nardo (2009); COINr outrankMatrix, which does not rescale where data miss, so that the order of the rows counts
 * @example
 * outranking([[2, 2], [1, 2]], [1, 1]).shares // => [[null, 0.75], [0.25, null]]
 */
export function outranking(rows: readonly Scores[], weights: ArrayLike<number>): Outranking {
  for (const row of rows) requireWeights(row, weights);
  const shares = rows.map(() => new Array<number | null>(rows.length).fill(null));
  let dominant = 0;
  rows.forEach((row, i) => {
    for (let k = i + 1; k < rows.length; k++) {
      const share = shareOfWeight(row, rows[k] as Scores, weights);
      if (share === null) continue;
      (shares[i] as (number | null)[])[k] = share;
      (shares[k] as (number | null)[])[i] = 1 - share;
      if (share >= 1 - TIE || share <= TIE) dominant++;
    }
  });
  return { shares, dominant };
}

/** The share of the weight known for both that puts a above b; a draw gives half. */
function shareOfWeight(a: Scores, b: Scores, weights: ArrayLike<number>): number | null {
  let total = 0;
  let above = 0;
  for (let j = 0; j < weights.length; j++) {
    const [x, y] = [a[j] ?? null, b[j] ?? null];
    if (x === null || y === null) continue;
    const weight = weights[j] as number;
    total += weight;
    above += x > y ? weight : x === y ? weight / 2 : 0;
  }
  return total === 0 ? null : above / total;
}
