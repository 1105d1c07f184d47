import { ascending } from './ascending.ts';
import { mean } from './mean.ts';

/**
 * Trimmed mean: the mean of the middle, without the same share of each tail.
 *
 * @param x      n finite numbers (any unit)
 * @param share  share cut from each end, 0 ≤ share < 0.5; ⌊n·share⌋ figures go on each side
 * @returns      in the unit of x; null if there is no number
 * @throws RangeError  if the share is outside its range, or a number is NaN or infinite
 * @source  R base::mean(trim =)
 * @example
 * trimmedMean([1, 2, 3, 4, 90], 0.2) // => 3
 */
export function trimmedMean(x: ArrayLike<number>, share: number): number | null {
  if (!(share >= 0 && share < 0.5)) throw new RangeError(`trimmedMean: ${share} is not in [0, 0.5)`);
  const cut = Math.floor(x.length * share);
  return mean(ascending(x).subarray(cut, x.length - cut));
}
