import { checkPerformance, type Performance } from './performance.ts';

/** What was lost, in units of performance × time. */
export type PerformanceLoss = {
  /** gains above the reference make up for losses */
  readonly signed: number;
  /** gains above the reference count for nothing */
  readonly clipped: number;
};

/** What happens between two observations: a straight line, or the last figure until the next. */
export type BetweenPoints = 'line' | 'step';

/**
 * Bruneau's loss of resilience: the area between what performance should have been and what it was.
 *
 * ∫ (Q₀ − Q(t)) dt over the observed window; clipped: ∫ max(0, Q₀ − Q(t)) dt, crossings of the reference included
 *
 * Compute it per territory, then aggregate: the loss of a mean curve hides those who lost most.
 *
 * @param curve      the performance observed
 * @param reference  Q₀, one figure, or one per point (same season, counterfactual), in the unit of performance
 * @param between    'line' (trapezoid) or 'step' (previous value)
 * @returns          the two losses
 * @throws RangeError  if a figure is not finite or times go back
 * @source  Bruneau et al., A framework to quantitatively assess the seismic resilience of communities (2003);
 *          Poulin & Kane, Infrastructure resilience curves, Reliability Eng. & System Safety 216 (2021)
 * @example
 * performanceLoss({ t: [0, 0, 10], q: [100, 40, 100] }, 100, 'line').signed // => 300
 */
export function performanceLoss(
  curve: Performance,
  reference: number | ArrayLike<number>,
  between: BetweenPoints,
): PerformanceLoss {
  checkPerformance(curve, 1);
  const gap = (i: number) => (typeof reference === 'number' ? reference : reference[i]!) - curve.q[i]!;
  let [signed, clipped] = [0, 0];
  for (let i = 1; i < curve.t.length; i++) {
    const width = curve.t[i]! - curve.t[i - 1]!;
    const [start, end] = [gap(i - 1), between === 'line' ? gap(i) : gap(i - 1)];
    signed += (width * (start + end)) / 2;
    clipped += width * meanAboveZero(start, end);
  }
  return { signed, clipped };
}

/** Mean of max(0, line) along a line from start to end. */
function meanAboveZero(start: number, end: number): number {
  const [low, high] = [Math.min(start, end), Math.max(start, end)];
  if (low >= 0) return (low + high) / 2;
  return high <= 0 ? 0 : (high * high) / (2 * (high - low));
}
