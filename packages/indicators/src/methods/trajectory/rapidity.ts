import { type Measure, unmeasured } from '../measure.ts';
import { lowestPoint } from './lowest-point.ts';
import { checkPerformance, type Performance } from './performance.ts';

/** How fast performance came back, in units of performance per unit of time. */
export type Rapidity = {
  /** from the lowest point to the last observation: (Q(t_r) − Q_min)/(t_r − t_min) */
  readonly mean: number;
  /** steepest rise between two observations at different times */
  readonly greatest: number;
};

/**
 * The pace of recovery over the observed window; cut the curve at full recovery to stop there.
 *
 * @param curve  the performance observed
 * @returns      the pace; not applicable when the lowest point is the last
 * @throws RangeError  if a figure is not finite, times go back, or there is no point
 * @source  Bruneau et al. (2003): rapidity
 * @example
 * rapidity({ t: [0, 0, 10], q: [100, 40, 100] }).mean // => 6
 */
export function rapidity(curve: Performance): Measure<Rapidity> {
  checkPerformance(curve, 1);
  const { robustness, at } = lowestPoint(curve, 0);
  const last = curve.t.length - 1;
  if (curve.t[last] === at) return unmeasured('not-applicable');
  let greatest = Number.NEGATIVE_INFINITY;
  for (let i = 1; i <= last; i++) {
    const width = curve.t[i]! - curve.t[i - 1]!;
    if (width > 0) greatest = Math.max(greatest, (curve.q[i]! - curve.q[i - 1]!) / width);
  }
  return { mean: (curve.q[last]! - robustness) / (curve.t[last]! - at), greatest };
}
