import { type Measure, unmeasured } from '../measure.ts';
import { normalUpper } from '../special/normal.ts';
import type { KendallScore } from './kendall-score.ts';

/** A test of monotone trend. */
export type TrendTest = {
  /** figures known */
  readonly n: number;
  /** rising pairs − falling pairs */
  readonly s: number;
  readonly variance: number;
  /** (S ∓ 1)/√variance, 0 when S is 0 */
  readonly z: number;
  /** chance of a trend at least as marked, either way, if order were chance; 1 when all figures are equal */
  readonly p: number;
  /** S / pairs, −1 to 1 */
  readonly tauA: number;
  /** S / √(pairs × pairs that differ): reaches ±1 in spite of ties; zero variance when all figures are equal */
  readonly tauB: Measure;
};

/**
 * The test of a score, with its own variance or one corrected for autocorrelation.
 *
 * @returns the test; not applicable when the variance is negative, as a correction may make it
 * @source  Kendall (1975)
 * @example
 * trendTest(kendallScore([2, 2, 2, 2])).p // => 1
 */
export function trendTest(score: KendallScore, variance = score.variance): Measure<TrendTest> {
  const { n, s, unequalPairs } = score;
  if (variance < 0) return unmeasured('not-applicable');
  const z = s === 0 || variance === 0 ? 0 : (s - Math.sign(s)) / Math.sqrt(variance);
  const pairs = (n * (n - 1)) / 2;
  return {
    n,
    s,
    variance,
    z,
    p: Math.min(1, 2 * normalUpper(Math.abs(z))),
    tauA: s / pairs,
    tauB: unequalPairs === 0 ? unmeasured('zero-variance') : s / Math.sqrt(pairs * unequalPairs),
  };
}
