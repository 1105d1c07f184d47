import { type Measure, unmeasured } from '../measure.ts';
import { kendallScore } from './kendall-score.ts';
import { knownPart, type Series } from './series.ts';
import type { TrendTest } from './trend-test.ts';
import { trendTest } from './trend-test.ts';

/** Fewest figures for a test of trend: below, the law of S has no more than a few values. */
export const FEWEST_FIGURES = 4;

/**
 * Mann–Kendall: whether a series rises or falls, without asking for a straight line or a normal law.
 *
 * Missing figures are left out. Neighbouring years must not be correlated: see `hamedRao`, `yueWang`, `trendFreePrewhitening`.
 *
 * @param x  n figures in order of time, null where there is none
 * @returns  the test; below availability with fewer than 4 figures
 * @throws RangeError  if a figure is NaN or infinite
 * @source  Mann, Nonparametric tests against trend, Econometrica 13 (1945); Kendall (1975)
 * @example
 * mannKendall([1, 2, 3, 4, 5]).tauB // => 1
 */
export function mannKendall(x: Series): Measure<TrendTest> {
  const known = knownPart(x).x;
  return known.length < FEWEST_FIGURES ? unmeasured('below-availability') : trendTest(kendallScore(known));
}
