import { type Measure, unmeasured } from '../measure.ts';
import type { SurvivalCurve } from './kaplan-meier.ts';

/**
 * The share surviving at a given time.
 *
 * @param at  a time ≥ 0
 * @returns   0–1; unknown after the last exit, when some were still running then
 * @source  Kaplan & Meier (1958)
 * @example
 * survivalAt(kaplanMeier({ exit: [2, 3, 4], event: [1, 0, 1] }), 3.5) // => 0.6666666666666667
 */
export function survivalAt(curve: SurvivalCurve, at: number): Measure {
  const last = curve.time.length - 1;
  if (at > curve.time[last]! && curve.survival[last]! > 0) return unmeasured('unknown');
  const k = curve.time.findLastIndex((time) => time <= at);
  return k === -1 ? 1 : curve.survival[k]!;
}
