import { quantile } from './quantile.ts';

/**
 * Median: the level that half of the figures do not reach, untouched by extreme ones.
 *
 * the middle value, or the mean of the two in the middle
 *
 * @param x  n finite numbers (any unit), in any order
 * @returns  a number between min(x) and max(x), in the unit of x; null if there is none
 * @throws RangeError  if a number is NaN or infinite
 * @source  any textbook
 * @example
 * median([5, 1, 2, 100]) // => 3.5
 */
export function median(x: ArrayLike<number>): number | null {
  return quantile(x, 0.5);
}
