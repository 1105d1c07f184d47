import { sum } from '../statistics/sum.ts';

/** The scores of one unit: null where there is none. A NaN is refused: it would be a gap without a reason. */
export type Scores = ArrayLike<number | null>;

/**
 * A way to make one score of many: `(scores, weights) → score`, null when none is known or all known ones weigh 0.
 * Gaps are skipped and the other weights rescaled, which is to give the gap the mean of its siblings: say so.
 */
export type Aggregator = (x: Scores, weights: ArrayLike<number>) => number | null;

/** The scores that count, with weights that sum to 1. */
export type Counted = { readonly values: readonly number[]; readonly weights: readonly number[] };

/**
 * The known scores of positive weight, with their weights rescaled to sum to 1.
 *
 * @param x        m scores or nulls (any unit, the same for all)
 * @param weights  m weights ≥ 0
 * @returns        at most m scores and weights; null if none counts
 * @throws RangeError  if the lengths differ, a weight is negative, or a score is NaN or infinite
 * @source  COINr a_amean and its siblings
 * @example
 * counted([1, null, 3], [1, 1, 3]) // => { values: [1, 3], weights: [0.25, 0.75] }
 */
export function counted(x: Scores, weights: ArrayLike<number>): Counted | null {
  if (x.length !== weights.length)
    throw new RangeError(`aggregate: ${weights.length} weights for ${x.length} scores`);
  const values: number[] = [];
  const kept: number[] = [];
  for (let j = 0; j < x.length; j++) {
    const weight = weights[j] as number;
    if (!(weight >= 0 && Number.isFinite(weight)))
      throw new RangeError(`aggregate: the weight ${weight} is not ≥ 0`);
    const value = x[j];
    if (value === null || value === undefined || weight === 0) continue;
    if (!Number.isFinite(value))
      throw new RangeError(`aggregate: the score ${value} at ${j} is not a figure`);
    values.push(value);
    kept.push(weight);
  }
  if (values.length === 0) return null;
  const total = sum(kept);
  return { values, weights: kept.map((weight) => weight / total) };
}

/** Refuses scores that a method cannot take. */
export function requirePositive(scores: Counted, method: string): void {
  for (const value of scores.values) {
    if (value <= 0)
      throw new RangeError(`${method}: the score ${value} is not > 0; normalise to a positive range first`);
  }
}

/** Σ wᵢ·f(xᵢ), the weights summing to 1. */
export function weightedSum(scores: Counted, of: (value: number) => number): number {
  return sum(scores.values.map((value, j) => (scores.weights[j] as number) * of(value)));
}
