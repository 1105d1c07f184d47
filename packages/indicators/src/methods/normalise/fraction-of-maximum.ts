import { type Column, known, mapKnown, withhold } from '../column.ts';
import { range } from '../statistics/range.ts';

/**
 * Fraction of the best: the greatest scores 1, and 0 stays 0. For quantities whose zero means *none*.
 *
 * x / max
 *
 * @param x           n cells of a ratio scale (any unit), more is better
 * @param parameters  the reference; x unless told
 * @returns           n scores, at most 1 within the reference; 'not-applicable' when its greatest is not > 0
 * @source  COINr n_fracmax
 * @example
 * cells(fractionOfMaximum(column([0, 5, 10]))) // => [0, 0.5, 1]
 */
export function fractionOfMaximum(
  x: Column,
  { reference = x }: { readonly reference?: Column } = {},
): Column {
  const ends = range(known(reference));
  if (ends === null || ends.max <= 0) return withhold(x, 'not-applicable');
  return mapKnown(x, (value) => value / ends.max);
}
