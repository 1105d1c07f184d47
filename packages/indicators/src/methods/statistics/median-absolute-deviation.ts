import { median } from './median.ts';

/** 1/Φ⁻¹(3/4), as R rounds it: makes the deviation that of a normal law. */
const NORMAL_CONSISTENCY = 1.4826;

/**
 * Median absolute deviation: a spread that a few extreme figures cannot move.
 *
 * c · median |xᵢ − median(x)|
 *
 * @param x         n finite numbers (any unit)
 * @param constant  c; 1.4826 makes it comparable with a standard deviation, 1 leaves it raw
 * @returns         ≥ 0, in the unit of x; null if there is no number
 * @throws RangeError  if a number is NaN or infinite
 * @source  Hampel, The influence curve and its role in robust estimation (JASA 69, 1974); R stats::mad
 * @example
 * medianAbsoluteDeviation([1, 1, 2, 2, 4, 6, 9], 1) // => 1
 */
export function medianAbsoluteDeviation(x: ArrayLike<number>, constant = NORMAL_CONSISTENCY): number | null {
  const centre = median(x);
  if (centre === null) return null;
  return constant * (median(Array.from(x, (value) => Math.abs(value - centre))) as number);
}
