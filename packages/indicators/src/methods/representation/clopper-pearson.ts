import { type Measure, unmeasured } from '../measure.ts';
import { betaQuantile } from '../special/beta-quantile.ts';
import { checkShare, type ShareInterval } from './interval.ts';

/**
 * The exact interval of a share: never below its nominal confidence, at the price of being wide.
 *
 * from the α/2 quantile of Beta(x, n − x + 1) to the 1 − α/2 quantile of Beta(x + 1, n − x)
 *
 * @param successes   whole number, 0 to trials
 * @param trials      whole number ≥ 0
 * @param confidence  0–1, usually 0.95
 * @returns           the interval; not applicable when nobody was asked
 * @throws RangeError  if the counts are not whole, or the confidence not between 0 and 1
 * @source  Clopper & Pearson, The use of confidence or fiducial limits, Biometrika 26 (1934)
 * @example
 * clopperPearson(1, 1, 0.95).lower.toFixed(3) // => '0.025'
 */
export function clopperPearson(
  successes: number,
  trials: number,
  confidence: number,
): Measure<ShareInterval> {
  checkShare(successes, trials, confidence);
  if (trials === 0) return unmeasured('not-applicable');
  const tail = (1 - confidence) / 2;
  return {
    lower: successes === 0 ? 0 : betaQuantile(tail, successes, trials - successes + 1),
    upper: successes === trials ? 1 : betaQuantile(1 - tail, successes + 1, trials - successes),
  };
}
