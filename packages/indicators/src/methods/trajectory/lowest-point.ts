import { checkPerformance, type Performance } from './performance.ts';

/** The worst moment. */
export type LowestPoint = {
  /** least performance: what held (robustness), in the unit of performance */
  readonly robustness: number;
  /** first time it was reached */
  readonly at: number;
  /** reference − robustness */
  readonly drop: number;
};

/**
 * How low performance fell, and when.
 *
 * @param curve      the performance observed
 * @param reference  Q₀, in the unit of performance
 * @throws RangeError  if a figure is not finite, times go back, or there is no point
 * @source  Bruneau et al. (2003): robustness
 * @example
 * lowestPoint({ t: [0, 1, 9], q: [100, 40, 90] }, 100).drop // => 60
 */
export function lowestPoint(curve: Performance, reference: number): LowestPoint {
  checkPerformance(curve, 1);
  let least = 0;
  for (let i = 1; i < curve.q.length; i++) if (curve.q[i]! < curve.q[least]!) least = i;
  return { robustness: curve.q[least]!, at: curve.t[least]!, drop: reference - curve.q[least]! };
}
