import { type Measure, unmeasured } from '../measure.ts';

/** Two shares closer than this are equal: a product of fractions need not fall exactly on 0.5. */
const SAME = 1e-9;

/**
 * The time by which a share of the spells has ended: the median for p = 0.5.
 *
 * The smallest t with S(t) ≤ 1 − p; when S stays exactly at 1 − p for a while, the middle of that step (R's convention).
 * Give the bounds of an interval instead of the survival to get the interval of the quantile.
 *
 * @param time      n ascending times
 * @param survival  n shares, falling; null where it cannot be said
 * @param p         share ended, between 0 and 1
 * @returns         a time; unknown when the curve does not fall so low: more than 1 − p were still running at the end
 * @throws RangeError  if p is not between 0 and 1
 * @source  Brookmeyer & Crowley, A confidence interval for the median survival time, Biometrics 38 (1982)
 * @example
 * survivalQuantile([2, 3, 5], [0.7, 0.5, 0.2], 0.5) // => 4
 */
export function survivalQuantile(
  time: ArrayLike<number>,
  survival: ArrayLike<number | null>,
  p: number,
): Measure {
  if (!(p > 0 && p < 1)) throw new RangeError(`Share ${p}: give a number between 0 and 1.`);
  const shares = Array.from(survival);
  const first = shares.findIndex((share) => share !== null && share <= 1 - p + SAME);
  if (first === -1) return unmeasured('unknown');
  if (Math.abs(shares[first]! - (1 - p)) > SAME) return time[first]!;
  const next = shares.findIndex((share, k) => k > first && share !== null && share < 1 - p - SAME);
  return next === -1 ? time[first]! : (time[first]! + time[next]!) / 2;
}
