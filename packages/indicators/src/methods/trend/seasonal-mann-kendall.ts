import { type Measure, unmeasured } from '../measure.ts';
import { kendallScore } from './kendall-score.ts';
import { FEWEST_FIGURES } from './mann-kendall.ts';
import { seasonsOf } from './seasons.ts';
import { knownPart, type Series } from './series.ts';
import { type TrendTest, trendTest } from './trend-test.ts';

/**
 * Mann–Kendall within each season: whether Januaries rise among themselves, Februaries too …, taken together.
 *
 * S and its variance are summed over the seasons, taken for independent.
 *
 * @param x       n figures in order of time, null where there is none, one per step
 * @param period  steps in a cycle, a whole number ≥ 1: 12 for months
 * @returns       the test; below availability when no season has 4 figures
 * @throws RangeError  if the period is not a whole number ≥ 1, or a figure is NaN or infinite
 * @source  Hirsch, Slack & Smith, Techniques of trend analysis for monthly water quality data, Water Res. Research 18 (1982)
 * @example
 * seasonalMannKendall([1, 9, 2, 10, 3, 11, 4, 12], 2).tauA // => 1
 */
export function seasonalMannKendall(x: Series, period: number): Measure<TrendTest> {
  const scores = seasonsOf(x, period)
    .map((season) => kendallScore(knownPart(season).x))
    .filter(({ n }) => n >= 2);
  if (!scores.some(({ n }) => n >= FEWEST_FIGURES)) return unmeasured('below-availability');
  const total = (read: (score: (typeof scores)[number]) => number) =>
    scores.reduce((sum, score) => sum + read(score), 0);
  const [s, variance] = [total((score) => score.s), total((score) => score.variance)];
  const [pairs, unequal] = [total(({ n }) => (n * (n - 1)) / 2), total((score) => score.unequalPairs)];
  const test = trendTest({ n: total(({ n }) => n), s, variance, unequalPairs: unequal }) as TrendTest;
  return {
    ...test,
    tauA: s / pairs,
    tauB: unequal === 0 ? unmeasured('zero-variance') : s / Math.sqrt(pairs * unequal),
  };
}
