import { type Measure, unmeasured } from '../measure.ts';
import { normalQuantile } from '../special/normal.ts';
import { ranks } from '../statistics/ranks.ts';
import { autocorrelation } from './autocorrelation.ts';
import { detrended } from './detrended.ts';
import { kendallScore } from './kendall-score.ts';
import { FEWEST_FIGURES } from './mann-kendall.ts';
import { knownPart, type Series } from './series.ts';
import { type TrendTest, trendTest } from './trend-test.ts';

/**
 * Mann–Kendall with its variance corrected for the autocorrelation of ranks, lags that are not significant being left out.
 *
 * Var × (1 + 2/(n(n − 1)(n − 2)) Σ (n − k)(n − k − 1)(n − k − 2) r_k), r of the ranks of the detrended figures, over the
 * k where |r_k| > z_{1 − α/2}/√n
 *
 * @param x      n figures in order of time, null where there is none
 * @param alpha  significance of a lag, usually 0.05
 * @param lags   how many lags to look at; all of them (n − 1) without
 * @returns      the test; below availability with fewer than 4 figures, not applicable if the corrected variance is negative
 * @throws RangeError  if a figure is NaN or infinite
 * @source  Hamed & Rao, A modified Mann–Kendall trend test for autocorrelated data, J. Hydrology 204 (1998)
 * @example
 * hamedRao([1, 2, 4, 3, 6, 5], 0.05).s // => 11
 */
export function hamedRao(x: Series, alpha: number, lags?: number): Measure<TrendTest> {
  const known = knownPart(x).x;
  const n = known.length;
  const residues = n < FEWEST_FIGURES ? null : detrended(x);
  if (residues === null) return unmeasured('below-availability');
  const ranked = ranks(residues.residues, { first: 'least', ties: 'average' });
  const significant = normalQuantile(1 - alpha / 2) / Math.sqrt(n);
  const excess = autocorrelation(ranked, Math.min(lags ?? n - 1, n - 1)).reduce((total, r, k) => {
    const counts = k > 0 && Math.abs(r) > significant;
    return counts ? total + (n - k) * (n - k - 1) * (n - k - 2) * r : total;
  }, 0);
  const score = kendallScore(known);
  return trendTest(score, score.variance * (1 + (2 * excess) / (n * (n - 1) * (n - 2))));
}
