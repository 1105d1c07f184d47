import { type Measure, unmeasured } from '../measure.ts';
import { normalQuantile } from '../special/normal.ts';
import { checkShare, type ShareInterval } from './interval.ts';

/**
 * Wilson's interval with continuity correction: wider, almost never below its nominal confidence.
 *
 * The correction is R's: at most ½, and never more than |x − n/2|.
 *
 * @param successes   whole number, 0 to trials
 * @param trials      whole number ≥ 0
 * @param confidence  0–1, usually 0.95
 * @returns           the interval; not applicable when nobody was asked
 * @throws RangeError  if the counts are not whole, or the confidence not between 0 and 1
 * @source  Newcombe (1998), method 4; R stats::prop.test
 * @example
 * wilsonCorrected(0, 10, 0.95).upper.toFixed(4) // => '0.3445'
 */
export function wilsonCorrected(
  successes: number,
  trials: number,
  confidence: number,
): Measure<ShareInterval> {
  checkShare(successes, trials, confidence);
  if (trials === 0) return unmeasured('not-applicable');
  const z = normalQuantile((1 + confidence) / 2);
  const correction = Math.min(0.5, Math.abs(successes - trials / 2));
  const end = (side: -1 | 1) => {
    const p = (successes + side * correction) / trials;
    const middle = p + (z * z) / (2 * trials);
    const reach = z * Math.sqrt((p * (1 - p)) / trials + (z / (2 * trials)) ** 2);
    return (middle + side * reach) / (1 + (z * z) / trials);
  };
  return {
    lower: successes === 0 ? 0 : Math.max(0, end(-1)),
    upper: successes === trials ? 1 : Math.min(1, end(1)),
  };
}
