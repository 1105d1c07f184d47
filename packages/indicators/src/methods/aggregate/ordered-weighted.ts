import { sum } from '../statistics/sum.ts';
import { counted, type Scores, weightedSum } from './scores.ts';

/**
 * Ordered weighted average (OWA): weights go to places, not to indicators: to the worst score, the second worst …
 *
 * Σ vₖx₍ₖ₎, x in rising order. The order weights describe places among all m; when k scores are missing they are read at
 * the k remaining places by interpolation of their running sum, so that the attitude stays the same.
 *
 * @param x            m scores or nulls (any unit, the same for all)
 * @param weights      m weights ≥ 0 of the indicators: how much of the order each one takes; equal for the classic OWA
 * @param orderWeights k ≥ 1 weights ≥ 0 from the worst to the best place; (1, 0, …) is the minimum
 * @returns            a number between min(x) and max(x), in the unit of x; null if no xᵢ of positive weight is known
 * @throws RangeError  if lengths differ, a weight is negative, or the order weights sum to 0
 * @source  Yager, On ordered weighted averaging (IEEE SMC 18, 1988); Torra, The weighted OWA operator (1997)
 * @example
 * orderedWeighted([1, 5, 3], [1, 1, 1], [0.5, 0.3, 0.2]) // => 2.4
 */
export function orderedWeighted(
  x: Scores,
  weights: ArrayLike<number>,
  orderWeights: ArrayLike<number>,
): number | null {
  const scores = counted(x, weights);
  if (scores === null) return null;
  const attitude = runningShare(orderWeights);
  const rising = scores.values
    .map((value, j) => ({ value, weight: scores.weights[j] as number }))
    .sort((a, b) => a.value - b.value);
  let reached = 0;
  const taken = rising.map(({ weight }) => {
    const before = attitude(reached);
    reached = Math.min(1, reached + weight);
    return attitude(reached) - before;
  });
  return weightedSum({ values: rising.map(({ value }) => value), weights: taken }, (value) => value);
}

/** From a share of the indicators, counted from the worst, to the share of the order weights it takes: a rising line, 0 → 0, 1 → 1. */
function runningShare(orderWeights: ArrayLike<number>): (share: number) => number {
  const total = sum(orderWeights);
  if (!(total > 0) || Array.from(orderWeights).some((weight) => weight < 0)) {
    throw new RangeError('orderedWeighted: the order weights must be ≥ 0 and not all 0');
  }
  return (share) => {
    const place = share * orderWeights.length;
    const whole = Math.min(Math.floor(place + 1e-10), orderWeights.length);
    const before = sum(Array.from(orderWeights).slice(0, whole));
    return (before + Math.max(0, place - whole) * (orderWeights[whole] ?? 0)) / total;
  };
}
