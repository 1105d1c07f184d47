import { type Measure, unmeasured } from '../measure.ts';
import { autocorrelation } from './autocorrelation.ts';
import { detrended } from './detrended.ts';
import { kendallScore } from './kendall-score.ts';
import { FEWEST_FIGURES } from './mann-kendall.ts';
import { knownPart, type Series } from './series.ts';
import { type TrendTest, trendTest } from './trend-test.ts';

/**
 * Mann–Kendall with its variance corrected for the autocorrelation of the detrended figures themselves.
 *
 * Var × (1 + 2 Σ (1 − k/n) r_k), over k from 1 to `lags`
 *
 * @param x     n figures in order of time, null where there is none
 * @param lags  how many lags to take, a whole number ≥ 1; 1 is usual
 * @returns     the test; below availability with fewer than 4 figures, not applicable if the corrected variance is negative
 * @throws RangeError  if a figure is NaN or infinite
 * @source  Yue & Wang, The Mann–Kendall test modified by effective sample size, Water Res. Management 18 (2004)
 * @example
 * yueWang([1, 2, 3, 5, 4, 4, 7, 8, 9], 1).s // => 31
 */
export function yueWang(x: Series, lags: number): Measure<TrendTest> {
  const known = knownPart(x).x;
  const n = known.length;
  const residues = n < FEWEST_FIGURES ? null : detrended(x);
  if (residues === null) return unmeasured('below-availability');
  const excess = autocorrelation(residues.residues, Math.min(lags, n - 1)).reduce(
    (total, r, k) => (k === 0 ? total : total + (1 - k / n) * r),
    0,
  );
  const score = kendallScore(known);
  return trendTest(score, score.variance * (1 + 2 * excess));
}
