import { type Measure, unmeasured } from '../measure.ts';
import { autocorrelation } from './autocorrelation.ts';
import { detrended } from './detrended.ts';
import { mannKendall } from './mann-kendall.ts';
import type { Series } from './series.ts';
import type { TrendTest } from './trend-test.ts';

/**
 * Mann–Kendall after taking out what each figure owes to the one before, the trend being set aside meanwhile.
 *
 * y_i = (residue_{i+1} − r₁ residue_i) + slope × i, then the plain test on the n − 1 y
 *
 * @param x  n figures in order of time, null where there is none
 * @returns  the test; below availability with fewer than 5 figures
 * @throws RangeError  if a figure is NaN or infinite
 * @source  Yue, Pilon, Phinney & Cavadias, The influence of autocorrelation on the ability to detect trend (2002)
 * @example
 * trendFreePrewhitening([1, 2, 4, 3, 6, 5]).n // => 5
 */
export function trendFreePrewhitening(x: Series): Measure<TrendTest> {
  const found = detrended(x);
  if (found === null) return unmeasured('below-availability');
  const { residues, slope } = found;
  const r = autocorrelation(residues, 1)[1]!;
  return mannKendall(residues.slice(1).map((residue, i) => residue - residues[i]! * r + slope * (i + 1)));
}
