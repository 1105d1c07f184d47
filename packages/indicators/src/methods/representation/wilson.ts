import { type Measure, unmeasured } from '../measure.ts';
import { normalQuantile } from '../special/normal.ts';
import { checkShare, type ShareInterval } from './interval.ts';

/**
 * Wilson's interval of a share: the one to publish with a handful of people, close to its nominal confidence even at 0 or n.
 *
 * (p + z²/2n ± z √(p(1 − p)/n + z²/4n²)) / (1 + z²/n)
 *
 * @param successes   whole number, 0 to trials
 * @param trials      whole number ≥ 0
 * @param confidence  0–1, usually 0.95
 * @returns           the interval; not applicable when nobody was asked
 * @throws RangeError  if the counts are not whole, or the confidence not between 0 and 1
 * @source  Wilson, Probable inference, JASA 22 (1927); Newcombe, Statistics in Medicine 17 (1998)
 * @example
 * wilson(5, 10, 0.95).lower.toFixed(4) // => '0.2366'
 */
export function wilson(successes: number, trials: number, confidence: number): Measure<ShareInterval> {
  checkShare(successes, trials, confidence);
  if (trials === 0) return unmeasured('not-applicable');
  const z = normalQuantile((1 + confidence) / 2);
  const p = successes / trials;
  const middle = p + (z * z) / (2 * trials);
  const reach = z * Math.sqrt((p * (1 - p)) / trials + (z / (2 * trials)) ** 2);
  const scale = 1 + (z * z) / trials;
  return {
    lower: successes === 0 ? 0 : (middle - reach) / scale,
    upper: successes === trials ? 1 : (middle + reach) / scale,
  };
}
