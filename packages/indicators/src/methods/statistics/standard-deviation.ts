import { type Population, variance } from './variance.ts';

/**
 * Standard deviation: the spread in the unit of the figures.
 *
 * √variance
 *
 * @param x   n finite numbers (any unit)
 * @param of  'sample' divides by n − 1 (the default of R), 'whole' by n
 * @returns   ≥ 0, in the unit of x; null if there are too few numbers (2 for a sample, 1 for the whole)
 * @throws RangeError  if a number is NaN or infinite
 * @source  any textbook
 * @example
 * standardDeviation([2, 4, 4, 4, 5, 5, 7, 9], 'whole') // => 2
 */
export function standardDeviation(x: ArrayLike<number>, of: Population = 'sample'): number | null {
  const spread = variance(x, of);
  return spread === null ? null : Math.sqrt(spread);
}
