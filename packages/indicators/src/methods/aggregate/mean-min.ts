import { counted, type Scores, weightedSum } from './scores.ts';

/**
 * How much imbalance costs.
 *
 * - `alpha`: 0 … 1, from the mean (nothing) to the minimum (all), when beta is 0
 * - `beta`: ≥ 0, in the unit of the scores: how slowly the penalty sets in
 */
export type MeanMin = { readonly alpha: number; readonly beta: number };

/**
 * Mean–min function: between the mean and the worst score, with a dial for how much imbalance costs.
 *
 * M − α(√((M − min)² + β²) − β)
 *
 * @param x           m scores or nulls, z-scores 100/10 in its authors' use
 * @param weights     m relative weights ≥ 0
 * @param parameters  alpha and beta
 * @returns           a number between min(x) and the mean; null if no xᵢ of positive weight is known
 * @throws RangeError  if alpha is outside 0–1, beta is negative, or the scores and weights are not valid
 * @source  Casadio Tarabusi & Guarini, An unbalance adjustment method for development indicators (Soc. Indic. Res. 112, 2013)
 * @example
 * meanMin([90, 110], [1, 1], { alpha: 1, beta: 0 }) // => 90
 */
export function meanMin(x: Scores, weights: ArrayLike<number>, { alpha, beta }: MeanMin): number | null {
  if (!(alpha >= 0 && alpha <= 1 && beta >= 0)) throw new RangeError(`meanMin: alpha ${alpha}, beta ${beta}`);
  const scores = counted(x, weights);
  if (scores === null) return null;
  const mean = weightedSum(scores, (value) => value);
  return mean - alpha * (Math.hypot(mean - Math.min(...scores.values), beta) - beta);
}
