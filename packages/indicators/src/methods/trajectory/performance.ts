/**
 * How a service or a territory performs over time, as observed: a broken line, or steps.
 *
 * - `t`  n ascending times; two figures at the same time are a jump   (unit: days, months …)
 * - `q`  n figures, more is better   (unit: % of the reference, people served …)
 */
export type Performance = { readonly t: ArrayLike<number>; readonly q: ArrayLike<number> };

/**
 * Checks a performance curve.
 *
 * @param least  fewest points needed
 * @throws RangeError  if a figure is not finite, times go back, or there are too few points
 * @example
 * checkPerformance({ t: [0, 1], q: [100, 40] }, 2) // => undefined
 */
export function checkPerformance({ t, q }: Performance, least: number): void {
  if (t.length !== q.length) throw new RangeError(`${t.length} times for ${q.length} figures.`);
  if (t.length < least) throw new RangeError(`${t.length} points: at least ${least} are needed.`);
  for (let i = 0; i < t.length; i++) {
    if (!(Number.isFinite(t[i]) && Number.isFinite(q[i])))
      throw new RangeError(`Point ${i} is not a pair of finite numbers.`);
    if (i > 0 && t[i]! < t[i - 1]!)
      throw new RangeError(`Time ${t[i]} comes after ${t[i - 1]}: sort the points.`);
  }
}
