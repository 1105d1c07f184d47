import type { Column } from '../column.ts';

/** A column whose extreme values were brought in, and how many. */
export type Treatment = { readonly x: Column; readonly touched: number };

/**
 * How many known cells two versions of a column do not share.
 *
 * @param before  n cells
 * @param after   n cells
 * @returns       0 … n
 * @source  a count
 * @example
 * countTouched(column([1, 2]), column([1, 1])) // => 1
 */
export function countTouched(before: Column, after: Column): number {
  let touched = 0;
  before.values.forEach((value, i) => {
    if (before.reasons[i] === 0 && value !== after.values[i]) touched++;
  });
  return touched;
}
