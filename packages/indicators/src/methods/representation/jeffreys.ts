import { type Measure, unmeasured } from '../measure.ts';
import { betaQuantile } from '../special/beta-quantile.ts';
import { checkShare, type ShareInterval } from './interval.ts';

/**
 * The equal-tailed interval of a share under Jeffreys' prior: short, with good confidence on average.
 *
 * quantiles α/2 and 1 − α/2 of Beta(x + ½, n − x + ½); 0 and 1 are kept as ends when x is 0 or n
 *
 * @param successes   whole number, 0 to trials
 * @param trials      whole number ≥ 0
 * @param confidence  0–1, usually 0.95
 * @returns           the interval; not applicable when nobody was asked
 * @throws RangeError  if the counts are not whole, or the confidence not between 0 and 1
 * @source  Brown, Cai & DasGupta, ShareInterval estimation for a binomial proportion, Stat. Science 16 (2001)
 * @example
 * jeffreys(0, 10, 0.95).lower // => 0
 */
export function jeffreys(successes: number, trials: number, confidence: number): Measure<ShareInterval> {
  checkShare(successes, trials, confidence);
  if (trials === 0) return unmeasured('not-applicable');
  const tail = (1 - confidence) / 2;
  const [a, b] = [successes + 0.5, trials - successes + 0.5];
  return {
    lower: successes === 0 ? 0 : betaQuantile(tail, a, b),
    upper: successes === trials ? 1 : betaQuantile(1 - tail, a, b),
  };
}
