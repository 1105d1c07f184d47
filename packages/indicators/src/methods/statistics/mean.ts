import { sum } from './sum.ts';

/**
 * Arithmetic mean: the level of a set of figures that may make up for one another.
 *
 * Σ x / n
 *
 * @param x  n finite numbers (any unit)
 * @returns  a number between min(x) and max(x), in the unit of x; null if there is none
 * @throws RangeError  if a number is NaN or infinite
 * @source  any textbook
 * @example
 * mean([1, 2, 6]) // => 3
 */
export function mean(x: ArrayLike<number>): number | null {
  return x.length === 0 ? null : sum(x) / x.length;
}
