import type { Column } from '../column.ts';
import { minMax } from './min-max.ts';

/**
 * Distance to the best: 1 for the greatest, 0 for the least.
 *
 * 1 − (max − x)/(max − min), which is min–max from 0 to 1
 *
 * @param x           n cells (any unit), more is better
 * @param parameters  the reference; x unless told
 * @returns           n scores, 0 … 1 within the reference; 'zero-variance' when all of it is the same
 * @source  COINr n_dist2max
 * @example
 * cells(distanceToMaximum(column([1, 2, 3]))) // => [0, 0.5, 1]
 */
export function distanceToMaximum(
  x: Column,
  { reference = x }: { readonly reference?: Column } = {},
): Column {
  return minMax(x, { low: 0, high: 1, reference });
}
