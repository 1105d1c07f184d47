import { requireFinite } from './sum.ts';

/** The least and the greatest of a set of figures. */
export type Range = { readonly min: number; readonly max: number };

/**
 * Least and greatest value.
 *
 * @param x  n finite numbers (any unit)
 * @returns  both, in the unit of x; null if there is no number
 * @throws RangeError  if a number is NaN or infinite
 * @source  any textbook
 * @example
 * range([3, 1, 2]) // => { min: 1, max: 3 }
 */
export function range(x: ArrayLike<number>): Range | null {
  if (x.length === 0) return null;
  let min = Number.POSITIVE_INFINITY;
  let max = Number.NEGATIVE_INFINITY;
  for (let i = 0; i < x.length; i++) {
    const value = requireFinite(x[i] as number, 'range');
    if (value < min) min = value;
    if (value > max) max = value;
  }
  return { min, max };
}
