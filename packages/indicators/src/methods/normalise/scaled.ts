import type { Column } from '../column.ts';
import { goalposts } from './goalposts.ts';

/** The values that score 0 and `factor`. */
export type Scaled = { readonly zero: number; readonly one: number; readonly factor: number };

/**
 * Linear scale between two given values, without truncation.
 *
 * (x − zero)/(one − zero)·factor
 *
 * @param x           n cells (any unit)
 * @param parameters  the values that score 0 and factor, in the unit of x
 * @returns           n scores, without ends
 * @throws RangeError  if the two values are the same or not finite
 * @source  COINr n_scaled
 * @example
 * cells(scaled(column([35]), { zero: 0, one: 50, factor: 100 })) // => [70]
 */
export function scaled(x: Column, { zero, one, factor }: Scaled): Column {
  return goalposts(x, { worst: zero, best: one, scale: factor });
}
