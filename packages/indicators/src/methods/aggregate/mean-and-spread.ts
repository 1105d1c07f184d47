import { type Counted, weightedSum } from './scores.ts';

/** Weighted mean and population standard deviation of the scores of one unit. */
export type MeanAndSpread = { readonly mean: number; readonly spread: number };

/**
 * Level and imbalance of one unit's scores.
 *
 * M = Σ wᵢxᵢ, S² = Σ wᵢ(xᵢ − M)², the weights summing to 1 (population: divided by m, not m − 1)
 *
 * @param scores  m ≥ 1 scores and their weights
 * @returns       both in the unit of the scores, the spread ≥ 0
 * @source  Mazziotta & Pareto (2016)
 * @example
 * meanAndSpread({ values: [1, 3], weights: [0.5, 0.5] }) // => { mean: 2, spread: 1 }
 */
export function meanAndSpread(scores: Counted): MeanAndSpread {
  const mean = weightedSum(scores, (value) => value);
  return { mean, spread: Math.sqrt(weightedSum(scores, (value) => (value - mean) ** 2)) };
}
