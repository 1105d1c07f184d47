import type { Column } from '../column.ts';

/** The figures of the units known on both sides. */
export type Pairs = { readonly x: Float64Array; readonly y: Float64Array };

/**
 * The units known in both columns: what a correlation can be computed on.
 *
 * @param x  n cells
 * @param y  n cells
 * @returns  two arrays of the same length, at most n
 * @throws RangeError  if the lengths differ
 * @source  R stats::cor(use = "pairwise.complete.obs")
 * @example
 * completePairs(column([1, null, 3]), column([4, 5, 6])) // => { x: Float64Array [1, 3], y: Float64Array [4, 6] }
 */
export function completePairs(x: Column, y: Column): Pairs {
  if (x.values.length !== y.values.length) throw new RangeError('completePairs: lengths differ');
  const isKnown = (_: number, i: number) => x.reasons[i] === 0 && y.reasons[i] === 0;
  return { x: x.values.filter(isKnown), y: y.values.filter(isKnown) };
}
