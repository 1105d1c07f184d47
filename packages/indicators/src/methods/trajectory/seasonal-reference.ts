import { type Measure, unmeasured } from '../measure.ts';
import { checkPerformance, type Performance } from './performance.ts';

/**
 * What performance would have been without the shock, season by season: the mean of the same season before it.
 *
 * @param curve   the performance observed, the time before the shock included
 * @param shock   time of the shock
 * @param season  the season of a time: `(t) => Math.floor(t) % 12` for months
 * @returns       one reference per point, in the unit of performance; not applicable when a season was never seen
 *                before the shock
 * @throws RangeError  if a figure is not finite, times go back, or there is no point
 * @source  indicators.md § 3: Q₀(t) from the same season
 * @example
 * seasonalReference({ t: [0, 1, 2, 3], q: [10, 20, 5, 8] }, 2, (t) => t % 2) // => Float64Array [10, 20, 10, 20]
 */
export function seasonalReference(
  curve: Performance,
  shock: number,
  season: (t: number) => number | string,
): Measure<Float64Array> {
  checkPerformance(curve, 1);
  const seen = new Map<number | string, number[]>();
  Array.from(curve.t).forEach((t, i) => {
    if (t < shock) seen.set(season(t), [...(seen.get(season(t)) ?? []), curve.q[i]!]);
  });
  const past = Array.from(curve.t, (t) => seen.get(season(t)));
  if (past.includes(undefined)) return unmeasured('not-applicable');
  return Float64Array.from(
    past,
    (values) => values!.reduce((total, value) => total + value, 0) / values!.length,
  );
}
