import { checkPerformance, type Performance } from './performance.ts';

/** What was lost again on the way back. */
export type Setbacks = {
  /** times performance fell from one observation to the next, after the lowest point */
  readonly count: number;
  /** largest such fall, in the unit of performance; 0 without any */
  readonly largest: number;
};

/**
 * The falls that interrupt a recovery.
 *
 * @param curve  the performance observed
 * @throws RangeError  if a figure is not finite, times go back, or there is no point
 * @source  indicators.md § 3: recoveries are not monotone (Puerto Rico, 2017)
 * @example
 * setbacks({ t: [0, 1, 2, 3], q: [10, 50, 30, 90] }) // => { count: 1, largest: 20 }
 */
export function setbacks(curve: Performance): Setbacks {
  checkPerformance(curve, 1);
  const lowest = Array.from(curve.q).reduce((least, value, i) => (value < curve.q[least]! ? i : least), 0);
  const falls = Array.from(curve.q, (value, i) => (i > lowest ? curve.q[i - 1]! - value : 0)).filter(
    (fall) => fall > 0,
  );
  return { count: falls.length, largest: Math.max(0, ...falls) };
}
