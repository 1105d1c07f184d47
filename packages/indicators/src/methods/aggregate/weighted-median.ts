import { counted, type Scores } from './scores.ts';

/** Sums of weights closer than this to one half are one half. */
const TIE = 1e-10;

/**
 * Weighted median: the score that half of the weight does not reach; one very low or very high score does not move it.
 *
 * the first score, in rising order, at which the weight passes ½; midway to the next when it is ½ exactly
 *
 * @param x        m scores or nulls (any unit, the same for all)
 * @param weights  m relative weights ≥ 0
 * @returns        a number between min(x) and max(x), in the unit of x; null if no xᵢ of positive weight is known
 * @throws RangeError  if the lengths differ, a weight is negative, or a score is NaN or infinite
 * @source  Edgeworth (1888); with equal weights, the usual median
 * @example
 * weightedMedian([1, 2, 10], [1, 1, 1]) // => 2
 */
export function weightedMedian(x: Scores, weights: ArrayLike<number>): number | null {
  const scores = counted(x, weights);
  if (scores === null) return null;
  const rising = scores.values
    .map((value, j) => ({ value, weight: scores.weights[j] as number }))
    .sort((a, b) => a.value - b.value);
  let reached = 0;
  for (const [k, { value, weight }] of rising.entries()) {
    reached += weight;
    if (Math.abs(reached - 0.5) <= TIE) return (value + (rising[k + 1]?.value ?? value)) / 2;
    if (reached > 0.5) return value;
  }
  return (rising.at(-1) as { value: number }).value;
}
