import { type Measure, unmeasured } from '../measure.ts';
import type { SurvivalCurve } from './kaplan-meier.ts';

/** A mean duration up to a horizon, in the unit of time, and its standard error. */
export type RestrictedMean = { readonly mean: number; readonly standardError: number };

/**
 * The mean time spent in the state up to a horizon: says something even where the median cannot be said.
 *
 * ∫₀^τ S(t) dt;  variance Σ over events before τ of A² d/(n(n − d)), A the area left from there to τ
 *
 * @param horizon  τ > 0, in the unit of time
 * @returns        the mean, 0 to τ; unknown when τ lies beyond the last exit and some were still running then
 * @throws RangeError  if the horizon is not > 0
 * @source  Irwin (1949); Royston & Parmar, Restricted mean survival time, BMC Med. Res. Methodology 13 (2013)
 * @example
 * restrictedMean(kaplanMeier({ exit: [2, 4], event: [1, 1] }), 4).mean // => 3
 */
export function restrictedMean(curve: SurvivalCurve, horizon: number): Measure<RestrictedMean> {
  if (!(horizon > 0)) throw new RangeError(`Horizon ${horizon}: give a time > 0.`);
  const last = curve.time.length - 1;
  if (horizon > curve.time[last]! && curve.survival[last]! > 0) return unmeasured('unknown');
  let [area, variance, right] = [0, 0, horizon];
  for (let k = curve.time.findLastIndex((time) => time < horizon); k >= 0; k--) {
    area += curve.survival[k]! * (right - curve.time[k]!);
    right = curve.time[k]!;
    const [n, d] = [curve.atRisk[k]!, curve.events[k]!];
    if (d > 0 && d < n) variance += (area * area * d) / (n * (n - d));
  }
  return { mean: area + right, standardError: Math.sqrt(variance) };
}
