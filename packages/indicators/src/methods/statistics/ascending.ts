/**
 * The figures from the least to the greatest.
 *
 * @param x  n finite numbers (any unit)
 * @returns  a new array of the same n numbers, in numeric order
 * @throws RangeError  if a number is NaN or infinite: it has no place in an order
 * @source  any textbook
 * @example
 * ascending([10, 9, 1]) // => Float64Array [1, 9, 10]
 */
export function ascending(x: ArrayLike<number>): Float64Array {
  const sorted = Float64Array.from(x).sort();
  const last = sorted.length - 1;
  if (last >= 0 && !(Number.isFinite(sorted[0]) && Number.isFinite(sorted[last]))) {
    throw new RangeError('ascending: an input is missing or infinite');
  }
  return sorted;
}
